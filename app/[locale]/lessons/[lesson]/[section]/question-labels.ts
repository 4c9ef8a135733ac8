import { getTranslations } from 'next-intl/server'
import { attributionLabels } from '@/app/ui/attribution-labels'
import type { Locale } from '@/lib/question/text'
import type { QuestionLabels } from './labels'

export async function questionLabels(locale: Locale, languages: readonly Locale[]): Promise<QuestionLabels> {
  const t = await getTranslations('QuestionForm')
  const refusals = [
    'no-sitting',
    'malformed',
    'unknown-lesson',
    'unknown-question',
    'question-changed',
    'unknown-option',
    'answer-id-taken',
    'not-answered-yet',
  ] as const
  return {
    locale,
    languages,
    submit: t('submit'),
    again: t('again'),
    saving: t('saving'),
    offline: t('offline'),
    correct: t('correct'),
    wrong: t('wrong'),
    evidence: t('evidence'),
    textSays: t('textSays'),
    toArticle: t('toArticle'),
    showKey: t('showKey'),
    rightAnswer: t('rightAnswer'),
    ...(await attributionLabels()),
    failed: t('failed'),
    refusals: Object.fromEntries(
      refusals.map((code) => [code, t(`refusals.${code}`)]),
    ) as QuestionLabels['refusals'],
    answeredOf: t.raw('answeredOf'),
    question: t('question'),
  }
}
