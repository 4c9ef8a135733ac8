import { ask, type DeriveContext, type UnversionedQuestion } from '../derive-context'
import { GAP } from '../gap'
import { inEveryLanguage, locales } from '../text'
import type { AuthoredInlineChoice } from './schema'

/** A sentence of the article with its verbs taken out. */
export function deriveInlineChoice(
  authored: AuthoredInlineChoice,
  { model, phrase, refuse }: DeriveContext,
): UnversionedQuestion | null {
  const segment = model.segments.get(authored.segment)
  if (!segment) {
    refuse('segment', `expected a segment of this lesson, got ${authored.segment}`)
    return null
  }
  const sentence = authored.words ?? segment.text
  const right = authored.gaps.flatMap(({ verbs }) => verbs.filter((verb) => verb.correct))
  for (const locale of locales) {
    if (!segment.text[locale].includes(sentence[locale])) {
      refuse(`words.${locale}`, `expected words of ${segment.id}`)
      return null
    }
    let from = 0
    for (const [index, { text }] of right.entries()) {
      const at = sentence[locale].indexOf(text[locale], from)
      if (at < 0) {
        refuse(
          `gaps[${index}].verbs`,
          `expected the correct verb in ${segment.id}, after the gap before, got «${text[locale]}»`,
        )
        return null
      }
      from = at + text[locale].length
    }
  }
  return ask({
    id: authored.id,
    kind: 'inline-choice',
    skill: 'how-reported',
    prompt: phrase('inlineChoice.prompt', { gaps: right.length }),
    hint: authored.hint,
    words: inEveryLanguage((locale) => {
      let rest = sentence[locale].trim()
      let before = ''
      for (const { text } of right) {
        const at = rest.indexOf(text[locale])
        before += rest.slice(0, at) + GAP
        rest = rest.slice(at + text[locale].length)
      }
      return before + rest
    }),
    slots: authored.gaps.map(({ verbs }, index) => ({
      id: `gap-${index + 1}`,
      text: phrase('inlineChoice.gap', { number: String(index + 1) }),
      options: verbs.map((verb, place) => ({ id: `verb-${place + 1}`, ...verb })),
    })),
    evidence: [segment.id],
  })
}
