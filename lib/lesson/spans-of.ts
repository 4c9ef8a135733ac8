import type { Segment, Statement } from '../question/attribution-model'
import type { Locale } from '../question/text'

export interface Span {
  text: string
  /** Null for narration. */
  statement: Statement | null
}

/**
 * A segment's text in pieces: the content of each of its statements, and the narration between them.
 * Of two statements that overlap, the one nested in the other gives way. Joined, the pieces are the text.
 */
export function spansOf(segment: Segment, statements: Iterable<Statement>, locale: Locale): Span[] {
  const text = segment.text[locale]
  const placed = [...statements]
    .filter((statement) => statement.segment === segment.id)
    .map((statement) => ({ statement, start: text.indexOf(statement.text[locale]) }))
    .sort((a, b) => a.start - b.start || b.statement.text[locale].length - a.statement.text[locale].length)
  const spans: Span[] = []
  let from = 0
  for (const { statement, start } of placed) {
    if (start < from) continue
    if (start > from) spans.push({ text: text.slice(from, start), statement: null })
    spans.push({ text: statement.text[locale], statement })
    from = start + statement.text[locale].length
  }
  if (from < text.length) spans.push({ text: text.slice(from), statement: null })
  return spans
}
