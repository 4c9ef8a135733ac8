import { getTranslations } from 'next-intl/server'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Confusable } from '@/lib/progress/credits'
import { waysToClassify } from '@/lib/question/classify/schema'
import { asLabel } from '@/lib/question/phrase'
import type { OptionId } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { NO_DOCUMENT } from '@/lib/question/which-document/schema'
import { REPORTER } from '@/lib/question/who-said-it/schema'

/** What can be credited, as a teacher reads it. */
export interface ShownName {
  /** Inside a sentence. */
  name: string
  /** On its own. */
  label: string
  /** A source's. */
  mark: { mark: number; initial: string } | null
}

/** Every name of one sort in a lesson. */
export async function namesOf(
  lesson: Lesson,
  confusable: Confusable,
  locale: Locale,
): Promise<ReadonlyMap<OptionId, ShownName>> {
  const t = await getTranslations('Understood')
  const plain = (name: string): ShownName => ({
    name,
    label: asLabel({ ar: name, en: name })[locale],
    mark: null,
  })
  if (confusable === 'modes') return new Map(waysToClassify.map((way) => [way, plain(t(`modes.${way}`))]))
  if (confusable === 'documents') {
    const documents = [...lesson.documents.values()].map(({ id, name }) => [id, plain(name[locale])] as const)
    return new Map([...documents, [NO_DOCUMENT, plain(t('noDocument'))]])
  }
  const sources = [...lesson.sources.values()].map(({ id, name, mark, initial }) => {
    return [id, { ...plain(name[locale]), mark: { mark, initial: initial[locale] } }] as const
  })
  return new Map<OptionId, ShownName>([...sources, [REPORTER, plain(t('reporter'))]])
}
