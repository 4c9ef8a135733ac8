import type { Locale } from '@/lib/question/text'

const letters: Record<Locale, string> = { ar: 'أبجدهو', en: 'ABCDEF' }

/** As options are lettered on paper: أ ب ج د, A B C D. */
export function optionLetter(index: number, locale: Locale): string {
  return letters[locale][index] ?? String(index + 1)
}
