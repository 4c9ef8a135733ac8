import type { AttributionModel, Segment, Statement } from '../question/attribution-model'
import type { Locale } from '../question/text'

export interface Span {
  text: string
  /** Null for narration. */
  statement: Statement | null
  /** Narration whose quotation marks keep a distance from a word. */
  isScareQuote: boolean
  /** The pieces of a statement that another one, or a scare quote, stands in; else empty. */
  inner: readonly Span[]
}

interface Mark {
  start: number
  end: number
  statement: Statement | null
}

/** A segment's text in pieces: its statements, its scare quotes, and the narration between them. Joined, they are the text. */
export function spansOf(
  segment: Segment,
  { statements, quotedTerms }: Pick<AttributionModel, 'statements' | 'quotedTerms'>,
  locale: Locale,
): Span[] {
  const text = segment.text[locale]
  const mark = (words: string, statement: Statement | null): Mark => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, statement }
  }
  const said = [...statements.values()].filter((statement) => statement.segment === segment.id)
  const scare = quotedTerms.filter((term) => term.scare && term.segment === segment.id)
  const marks = [
    ...said.map((statement) => mark(statement.text[locale], statement)),
    ...scare.map((term) => mark(term.text[locale], null)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  return cut(text, { start: 0, end: text.length }, marks)
}

/** Cuts a stretch at the marks in it, the outer before the inner. */
function cut(text: string, { start, end }: Pick<Mark, 'start' | 'end'>, marks: readonly Mark[]): Span[] {
  const spans: Span[] = []
  let from = start
  for (const [index, mark] of marks.entries()) {
    if (mark.start < from || mark.end > end) continue
    if (mark.start > from) spans.push(narration(text.slice(from, mark.start)))
    const inner = cut(text, mark, marks.slice(index + 1))
    spans.push({
      text: text.slice(mark.start, mark.end),
      statement: mark.statement,
      isScareQuote: mark.statement === null,
      inner: inner.length > 1 ? inner : [],
    })
    from = mark.end
  }
  if (from < end) spans.push(narration(text.slice(from, end)))
  return spans
}

function narration(text: string): Span {
  return { text, statement: null, isScareQuote: false, inner: [] }
}
