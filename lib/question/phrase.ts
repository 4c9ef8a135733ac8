import type { Source } from './attribution-model'
import { inEveryLanguage, type Text } from './text'

/**
 * Fills one sentence of `content/messages` under `Question`, in every language; a `Text` among the values goes in
 * by language. It is how a derived question gets its words, without this folder knowing where words are kept.
 */
export type Phrase = (key: string, values?: Record<string, Text | string | number>) => Text

/** A name as an option's label: English capitalises what stands alone. */
export function asLabel(name: Text): Text {
  return { ar: name.ar, en: name.en.charAt(0).toUpperCase() + name.en.slice(1) }
}

/** The source's name with what a sentence about it must agree with. */
export function agreeWith(source: Source): { name: Text; gender: Text } {
  const inEnglish = source.kind === 'person' ? source.gender : 'neuter'
  return { name: source.name, gender: { ar: source.gender, en: inEnglish } }
}

/** "paragraphs 8 to 12", "the headline and paragraph 1": runs of neighbours are drawn together. */
export function placesOf(paragraphs: Iterable<string>, phrase: Phrase): Text {
  const numbers = [...new Set([...paragraphs].map((id) => Number(id.slice(1))))].sort((a, b) => a - b)
  const runs: { first: number; last: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    // The headline never joins a run: it is not a numbered paragraph to a reader.
    if (run && run.first > 0 && run.last === number - 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  const places = runs.map(({ first, last }) => {
    if (first === 0) return phrase('place.headline')
    if (first === last) return phrase('place.paragraph', { number: String(first) })
    return phrase(last === first + 1 ? 'place.pair' : 'place.run', {
      first: String(first),
      last: String(last),
    })
  })
  return inEveryLanguage((locale) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(places.map((place) => place[locale])),
  )
}
