import { defineRouting } from 'next-intl/routing'
import { locales } from '../question/text'

export const LOCALE_COOKIE = 'isnad_locale'

export const routing = defineRouting({
  locales,
  // Arabic is the language the first readers asked for; a browser that prefers English gets English.
  defaultLocale: 'ar',
  localePrefix: 'always',
  // Session cookie only: the choice of language leaves with the reader.
  localeCookie: { name: LOCALE_COOKIE, sameSite: 'lax' },
})
