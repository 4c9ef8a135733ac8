import type { Segment } from '../question/attribution-model'
import { type Locale, locales, type Text } from '../question/text'
import type { Paragraph } from './lesson'
import type { Refuse } from './lesson-error'
import type { AuthoredLesson } from './lesson-schema'

/** The lines of an article that are not empty: p0 is the headline. */
export function paragraphsOf(article: string): string[] {
  return article.split('\n').filter((line) => line.trim() !== '')
}

/** Cuts the article where `paragraphs` says each segment begins, in both languages. */
export function cutArticle(
  article: Text,
  authored: AuthoredLesson['paragraphs'],
  refuse: Refuse,
): Paragraph[] {
  const lines = { ar: paragraphsOf(article.ar), en: paragraphsOf(article.en) }
  if (lines.ar.length !== lines.en.length) {
    refuse(
      'article.en.txt',
      `expected ${lines.ar.length} paragraphs as in article.ar.txt, got ${lines.en.length}`,
    )
  }
  for (const id of Object.keys(authored)) {
    if (Number(id.slice(1)) >= lines.ar.length)
      refuse(`lesson.yaml: paragraphs.${id}`, 'expected a paragraph of the article')
  }
  return lines.ar.map((_, number) => {
    const id = `p${number}`
    const openings = authored[id]
    if (!openings) {
      refuse(`lesson.yaml: paragraphs.${id}`, 'expected the first words of its segments, got nothing')
      return { id, segments: [] }
    }
    const cut = (locale: Locale) =>
      cutParagraph(
        lines[locale][number] ?? '',
        openings.map((opening) => opening[locale]),
        (index, expected) => refuse(`lesson.yaml: paragraphs.${id}[${index}].${locale}`, expected),
      )
    const texts = { ar: cut('ar'), en: cut('en') }
    const segments = openings.map((_, index): Segment => {
      const text = { ar: texts.ar[index] ?? '', en: texts.en[index] ?? '' }
      return { id: `${id}.${index + 1}`, paragraph: id, text }
    })
    return { id, segments }
  })
}

/** The pieces of a line, each with the space after it: joined, they are the line. */
function cutParagraph(
  line: string,
  openings: string[],
  refuse: (index: number, expected: string) => void,
): string[] {
  const starts: number[] = []
  openings.forEach((opening, index) => {
    const from = index === 0 ? 0 : (starts[index - 1] ?? 0) + 1
    const start = line.indexOf(opening, from)
    if (start < 0)
      refuse(index, `expected words of this paragraph after the segment before, got «${opening}»`)
    else if (line.indexOf(opening, start + 1) >= 0)
      refuse(index, `expected words that occur once, got «${opening}»`)
    else if (index === 0 && start !== 0) refuse(index, `expected the paragraph to begin with «${opening}»`)
    else if (start > 0 && line[start - 1] !== ' ')
      refuse(index, `expected a cut before a word, got «${opening}»`)
    starts.push(Math.max(start, from))
  })
  return starts.map((start, index) => line.slice(start, starts[index + 1]))
}

/** What article.<locale>.txt holds once its empty lines are put back: a proof that nothing was lost in cutting. */
export function joinArticle(paragraphs: readonly Paragraph[], article: string, locale: Locale): string {
  let next = 0
  return article
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return line
      const paragraph = paragraphs[next++]
      return paragraph?.segments.map((segment) => segment.text[locale]).join('') ?? ''
    })
    .join('\n')
}

export function isWhole(paragraphs: readonly Paragraph[], article: Text): Record<Locale, boolean> {
  const [ar, en] = locales.map(
    (locale) => joinArticle(paragraphs, article[locale], locale) === article[locale],
  )
  return { ar: ar === true, en: en === true }
}
