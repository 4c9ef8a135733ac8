import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/question/text'
import type { AttributionLabels } from './attribution-list'

export async function attributionLabels(locale: Locale): Promise<AttributionLabels> {
  const t = await getTranslations({ locale, namespace: 'QuestionForm' })
  const modes = ['direct', 'paraphrase', 'mixed', 'narration'] as const
  return {
    saidBy: t('saidBy'),
    cue: t('cue'),
    mode: t('mode'),
    document: t('document'),
    modes: Object.fromEntries(modes.map((mode) => [mode, t(`modes.${mode}`)])) as AttributionLabels['modes'],
  }
}
