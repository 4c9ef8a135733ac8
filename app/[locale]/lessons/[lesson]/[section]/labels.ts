'use client'

import { createContext, useContext } from 'react'
import type { AttributionLabels } from '@/app/ui/attribution-list'
import type { Locale } from '@/lib/question/text'
import type { AnswerResult } from './answer-result'

type Refusal = Extract<AnswerResult, { ok: false }>['reason']

/** The words of the questions' island, picked by the server in the language of the page. */
export interface QuestionLabels extends AttributionLabels {
  locale: Locale
  /** The languages the article is read in. */
  languages: readonly Locale[]
  submit: string
  again: string
  saving: string
  offline: string
  correct: string
  wrong: string
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
}

export const LabelsContext = createContext<QuestionLabels | null>(null)

export function useLabels(): QuestionLabels {
  const labels = useContext(LabelsContext)
  if (!labels) throw new Error('useLabels: expected a LabelsContext above')
  return labels
}
