import { z } from 'zod'

export const locales = ['ar', 'en'] as const
export type Locale = (typeof locales)[number]

const words = z.string('expected a non-empty text').trim().min(1, 'expected a non-empty text, got nothing')

/** What a reader sees, in both languages. */
export const textSchema = z.strictObject({ ar: words, en: words })
export type Text = z.infer<typeof textSchema>

/** Writes the same text in every language from a function of the language. */
export function inEveryLanguage(write: (locale: Locale) => string): Text {
  return { ar: write('ar'), en: write('en') }
}
