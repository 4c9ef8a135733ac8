import type { EditorsNote } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'

type Props = {
  segment: string
  text: string
  language: Locale
  notes: readonly EditorsNote[]
  anchor: string
}

/**
 * A segment's text with a raised number after words the editor has a note on. The number is drawn from an attribute:
 * the text itself stays the article's, letter for letter.
 */
export function NotedText({ segment, text, language, notes, anchor }: Props) {
  const marks = notes
    .map((note, index) => ({
      note,
      number: index + 1,
      end: text.indexOf(note.words[language]) + note.words[language].length,
    }))
    .filter(({ note }) => note.segment === segment)
    .sort((a, b) => a.end - b.end)
  if (marks.length === 0) return text
  let from = 0
  return (
    <>
      {marks.map(({ number, end }) => {
        const piece = text.slice(from, end)
        from = end
        return (
          <span key={number}>
            {piece}
            <a
              className="note-mark"
              href={`#${anchor}${number}`}
              data-number={number}
              aria-label={String(number)}
            />
          </span>
        )
      })}
      {text.slice(from)}
    </>
  )
}
