import type { OptionId, Question } from './question'
import { kinds } from './registry'

export type Verdict = 'correct' | 'partial' | 'wrong'

/** One submission to one question, by ids, never by text or position. */
export type Answer = { option: OptionId }

export interface Grade {
  verdict: Verdict
  /** Of `possible`. */
  points: number
  possible: number
}

/** Null when the answer does not fit the question: an option it does not have. */
export function gradeAnswer(question: Question, answer: Answer): Grade | null {
  return kinds[question.kind].grade(question, answer)
}
