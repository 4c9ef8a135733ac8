import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'
import type { Phrase } from '../question/phrase'
import { inEveryLanguage, type Locale } from '../question/text'
import { contentFolder } from './content-folder'

/** The sentences of `content/messages` under `Question`, for the questions derived from an attribution model. */
export async function loadPhrase(folder = contentFolder): Promise<Phrase> {
  const translators = { ar: await translatorFor('ar', folder), en: await translatorFor('en', folder) }
  return (key, values = {}) =>
    inEveryLanguage((locale) => {
      const filled = Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? value[locale] : value,
      ])
      return translators[locale](key, Object.fromEntries(filled))
    })
}

async function translatorFor(locale: Locale, folder: string) {
  const messages = JSON.parse(await readFile(join(folder, 'messages', `${locale}.json`), 'utf8'))
  return createTranslator({
    locale,
    messages,
    namespace: 'Question',
    onError: (error) => {
      throw error
    },
  })
}
