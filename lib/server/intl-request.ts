import { headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { parseLocale } from '../i18n/parse-locale'
import { readerDigits } from './reader-digits'

/** What next-intl needs for a request: its language, its words, and how numbers and dates are written there. */
export default getRequestConfig(async ({ requestLocale }) => {
  // Asked for by name, or the address's.
  const locale = parseLocale((await requestLocale) ?? (await headers()).get('x-path')?.split('/')[1])
  const { default: messages } = await import(`../../content/messages/${locale}.json`)
  const numberingSystem = await readerDigits(locale)
  return {
    locale,
    messages,
    timeZone: 'UTC',
    formats: {
      number: {
        plain: { numberingSystem, useGrouping: false, maximumFractionDigits: 1 },
        fine: { numberingSystem, maximumFractionDigits: 2 },
        percent: { numberingSystem, style: 'percent' },
      },
      dateTime: {
        day: { numberingSystem, dateStyle: 'long' },
        shortDay: { numberingSystem, dateStyle: 'medium' },
        moment: { numberingSystem, dateStyle: 'long', timeStyle: 'short' },
        shortMoment: { numberingSystem, dateStyle: 'medium', timeStyle: 'short' },
        clock: { numberingSystem, timeStyle: 'short' },
      },
    },
  }
})
