import { expect, test } from 'vitest'
import { acceptedLocale } from '@/lib/i18n/accepted-locale'

test.each([
  ['en-GB,en;q=0.9', 'en'],
  ['ar', 'ar'],
  ['ar-SA;q=0.8, en;q=0.9', 'en'],
  ['EN-us', 'en'],
  ['fr-FR, fr;q=0.9, en;q=0.5, ar;q=0.4', 'en'],
  ['en;q=0, ar;q=0.1', 'ar'],
  ['fr', 'ar'],
  ['*', 'ar'],
  ['arn', 'ar'],
  ['eng, en;q=0', 'ar'],
  ['', 'ar'],
  [null, 'ar'],
] as const)('a browser that asks for %s gets %s', (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale)
})
