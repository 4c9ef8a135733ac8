'use client'

import { createContext, useContext } from 'react'
import type { AttributionLabels } from '@/app/ui/attribution-list'
import type { Digits } from '@/lib/i18n/in-digits'
import type { Confidence } from '@/lib/question/confidence'
import type { Level } from '@/lib/question/mark'
import type { RuledVerdict } from '@/lib/question/regrade'
import type { Locale } from '@/lib/question/text'
import type { AnswerResult } from './answer-result'

type Refusal = Extract<AnswerResult, { ok: false }>['reason']

/** The words of the questions' island, picked by the server in the language in which they are asked. */
export interface QuestionLabels extends AttributionLabels {
  locale: Locale
  digits: Digits
  /** From a part of a question to what it was given, in reading direction. */
  arrow: '←' | '→'
  /** The languages the article is read in. */
  languages: readonly Locale[]
  /** The section this page shows, or what else it is. */
  page: string
  submit: string
  again: string
  kept: string
  /** Holds `{date}`. */
  keptUntil: string
  saving: string
  offline: string
  verdicts: Record<RuledVerdict, string>
  keyChanged: string
  /** Of an open answer that the teacher has read. */
  marked: Record<Level, string>
  wasSure: string
  wasSureSearch: string
  evidence: string
  textSays: string
  toArticle: string
  showKey: string
  rightAnswer: string
  failed: string
  refusals: Record<Refusal, string>
  /** Holds `{answered}` and `{total}`. */
  answeredOf: string
  question: string
  choose: string
  yourAnswer: string
  modelAnswer: string
  rubric: string
  rubricFull: string
  rubricPartial: string
  rubricNone: string
  pickEvidence: string
  pickInArticle: string
  /** Holds `{count}`. */
  picking: string
  pickDone: string
  pickUp: string
  putHere: string
  moveHow: string
  /** Holds `{place}`. */
  move: string
  earlier: string
  later: string
  hint: string
  takeHint: string
  howSure: string
  confidences: Record<Confidence, string>
}

export const LabelsContext = createContext<QuestionLabels | null>(null)

export function useLabels(): QuestionLabels {
  const labels = useContext(LabelsContext)
  if (!labels) throw new Error('useLabels: expected a LabelsContext above')
  return labels
}
