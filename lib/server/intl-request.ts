import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { routing } from '../i18n/routing'
import { readerDigits } from './reader-digits'

/** What next-intl needs for a request: its language, its words, and how `{n, number, plain}` is written there. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  const { default: messages } = await import(`../../content/messages/${locale}.json`)
  const numberingSystem = await readerDigits(locale)
  return {
    locale,
    messages,
    timeZone: 'UTC',
    formats: { number: { plain: { numberingSystem, useGrouping: false, maximumFractionDigits: 1 } } },
  }
})
