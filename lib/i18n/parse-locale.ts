import { type Locale, locales } from '../question/text'
import { defaultLocale } from './routing'

/** What a form or an address calls a locale; anything else is the default. */
export function parseLocale(asked: unknown): Locale {
  return locales.find((locale) => locale === asked) ?? defaultLocale
}
