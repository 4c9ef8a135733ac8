import { type Locale, locales } from '../question/text'
import { defaultLocale } from './routing'

/** The language a browser asks for first, of those we have: what an address without a language leads to. */
export function acceptedLocale(acceptLanguage: string | null | undefined): Locale {
  const asked = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const quality = parameters.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean)
    return { locale: locales.find((locale) => tag.split('-')[0] === locale), quality: Number(quality ?? 1) }
  })
  const [first] = asked
    .filter(({ locale, quality }) => locale && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return first?.locale ?? defaultLocale
}
