import type { SheetWords } from '@/lib/i18n/spell-sheet'
import type { Locale } from '@/lib/question/text'
import { translator } from '../e2e/translate'

/** The product's own words for a sheet. */
export function wordsIn(locale: Locale): SheetWords {
  const t = translator(locale)
  return {
    locale,
    sheets: (key, values) => t(`Sheets.${key}`, values),
    skill: (key) => t(`Skill.${key}`),
  }
}
