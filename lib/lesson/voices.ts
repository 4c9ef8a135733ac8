import type { Mention, Source, Statement } from '../question/attribution-model'
import type { Locale, Text } from '../question/text'
import type { Lesson } from './lesson'

/** How much of an article one source answers for. */
export interface Voice {
  source: Source
  /** Of its statements, the cue aside. */
  words: Record<Locale, number>
  /** Share of the article's words, headline included, from 0 to 1. */
  share: Record<Locale, number>
}

export interface Voices {
  /** Who speaks most first, by the words of the original. */
  voices: readonly Voice[]
  /** The reporter's own share. */
  narration: Record<Locale, number>
  /** Sources the article does not name. */
  unnamed: readonly Source[]
  /** Claims that rest on a document: in the order of the article. */
  resting: readonly { statement: Statement; mention: Mention }[]
}

/** Who speaks how much in an article, and on which documents. A statement nested in another counts once, with the outer one. */
export function voicesOf(lesson: Lesson): Voices {
  const outer = [...lesson.statements.values()].filter((statement) => statement.within === null)
  const total = countIn([...lesson.segments.values()].map(({ text }) => text))
  const share = (words: Record<Locale, number>) => perLocale((locale) => words[locale] / total[locale])
  const voices = [...lesson.sources.values()].map((source) => {
    const own = outer.filter((statement) => statement.source === source.id)
    const words = countIn(own.map(({ text }) => text))
    return { source, words, share: share(words) }
  })
  const spoken = perLocale((locale) => voices.reduce((sum, voice) => sum + voice.share[locale], 0))
  return {
    voices: voices.toSorted((a, b) => b.words[lesson.original] - a.words[lesson.original]),
    narration: perLocale((locale) => 1 - spoken[locale]),
    unnamed: [...lesson.sources.values()].filter(({ kind }) => kind === 'unnamed'),
    resting: [...lesson.statements.values()].flatMap((statement) =>
      statement.documents.map((mention) => ({ statement, mention })),
    ),
  }
}

function countIn(texts: readonly Text[]): Record<Locale, number> {
  return perLocale((locale) => texts.reduce((sum, text) => sum + countWords(text[locale]), 0))
}

/** Runs of letters, marks and digits; an apostrophe, a hyphen, a comma or a stop inside does not part a word. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
}

function perLocale(count: (locale: Locale) => number): Record<Locale, number> {
  return { ar: count('ar'), en: count('en') }
}
