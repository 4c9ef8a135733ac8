import { readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import type { Locale } from '../../lib/question/text'

export type Translate = (key: string, values?: Record<string, string | number | Date>) => string

/** The interface's own words, so that a test names a button as its reader sees it. An unknown key fails the test. */
export function translator(locale: Locale): Translate {
  const messages = JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8'))
  return createTranslator({
    locale,
    messages,
    // As in lib/server/intl-request.ts, for a reader whose classroom has not chosen.
    timeZone: 'UTC',
    formats: { number: { plain: { numberingSystem: 'latn', useGrouping: false, maximumFractionDigits: 1 } } },
    onError: (error) => {
      throw error
    },
  })
}
