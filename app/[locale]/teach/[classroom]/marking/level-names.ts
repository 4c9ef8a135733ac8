import { getTranslations } from 'next-intl/server'
import type { Level } from '@/lib/question/mark'

export async function levelNames(): Promise<Record<Level, string>> {
  const t = await getTranslations('Marking')
  return { full: t('full'), partial: t('partial'), none: t('none-level') }
}
