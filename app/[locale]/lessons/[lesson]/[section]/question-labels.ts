import { getTranslations } from 'next-intl/server'
import { attributionLabels } from '@/app/ui/attribution-labels'
import { directionOf } from '@/lib/i18n/direction'
import type { Locale } from '@/lib/question/text'
import { readerDigits } from '@/lib/server/reader-digits'
import type { QuestionLabels } from './labels'

export async function questionLabels(
  locale: Locale,
  languages: readonly Locale[],
  page: string,
): Promise<QuestionLabels> {
  const t = await getTranslations({ locale, namespace: 'QuestionForm' })
  const refusals = [
    'no-sitting',
    'malformed',
    'unknown-lesson',
    'unknown-question',
    'question-changed',
    'unknown-option',
    'answer-id-taken',
    'classroom-archived',
    'not-answered-yet',
    'not-read-yet',
    'tried-already',
    'feedback-held',
  ] as const
  return {
    locale,
    digits: await readerDigits(locale),
    arrow: directionOf(locale) === 'rtl' ? '←' : '→',
    languages,
    page,
    submit: t('submit'),
    again: t('again'),
    kept: t('kept'),
    keptUntil: t.raw('keptUntil'),
    saving: t('saving'),
    offline: t('offline'),
    verdicts: {
      correct: t('correct'),
      partial: t('partial'),
      wrong: t('wrong'),
      waiting: t('waiting'),
      void: t('void'),
    },
    keyChanged: t('keyChanged'),
    marked: { full: t('marked.full'), partial: t('marked.partial'), none: t('marked.none') },
    wasSure: t('wasSure'),
    wasSureSearch: t('wasSureSearch'),
    evidence: t('evidence'),
    textSays: t('textSays'),
    toArticle: t('toArticle'),
    showKey: t('showKey'),
    rightAnswer: t('rightAnswer'),
    ...(await attributionLabels(locale)),
    failed: t('failed'),
    refusals: Object.fromEntries(
      refusals.map((code) => [code, t(`refusals.${code}`)]),
    ) as QuestionLabels['refusals'],
    answeredOf: t.raw('answeredOf'),
    question: t('question'),
    choose: t('choose'),
    yourAnswer: t('yourAnswer'),
    modelAnswer: t('modelAnswer'),
    rubric: t('rubric'),
    rubricFull: t('rubricFull'),
    rubricPartial: t('rubricPartial'),
    rubricNone: t('rubricNone'),
    pickEvidence: t('pickEvidence'),
    pickInArticle: t('pickInArticle'),
    picking: t.raw('picking'),
    pickDone: t('pickDone'),
    pickUp: t('pickUp'),
    putHere: t('putHere'),
    moveHow: t('moveHow'),
    move: t.raw('move'),
    earlier: t('earlier'),
    later: t('later'),
    hint: t('hint'),
    takeHint: t('takeHint'),
    howSure: t('howSure'),
    confidences: {
      guess: t('confidences.guess'),
      think: t('confidences.think'),
      sure: t('confidences.sure'),
    },
  }
}
