import type { Locale } from '../question/text'

/** Arabic is the language the first readers asked for; a browser that prefers English gets English. */
export const defaultLocale: Locale = 'ar'

/** The language that was read last. */
export const LOCALE_COOKIE = 'isnad_locale'
