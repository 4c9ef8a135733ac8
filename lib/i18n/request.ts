import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { routing } from './routing'

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  const { default: messages } = await import(`../../content/messages/${locale}.json`)
  return {
    locale,
    messages,
    timeZone: 'UTC',
    formats: { number: { plain: { numberingSystem: 'latn' } } },
  }
})
