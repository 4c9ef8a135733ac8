import { getTranslations } from 'next-intl/server'
import type { Locale } from '../question/text'
import type { SheetWords } from './spell-sheet'

export async function sheetWords(locale: Locale): Promise<SheetWords> {
  const [sheets, skill] = [
    await getTranslations({ locale, namespace: 'Sheets' }),
    await getTranslations({ locale, namespace: 'Skill' }),
  ]
  return { locale, sheets, skill }
}
