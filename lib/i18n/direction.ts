import type { Locale } from '../question/text'

export type Direction = 'rtl' | 'ltr'

export function directionOf(locale: Locale): Direction {
  return locale === 'ar' ? 'rtl' : 'ltr'
}
