import { type Answer, fitAnswer } from './answer'
import type { Question } from './question'
import { kinds } from './registry'

/** `waiting`: for the teacher's judgement. */
export type Verdict = 'correct' | 'partial' | 'wrong' | 'waiting'

export interface Grade {
  verdict: Verdict
  /** From 0 to `possible`; between them for an answer that is right in part. */
  points: number
  /** 1; 0 for what only a teacher can judge. */
  possible: number
}

/** An answer as it is kept, with its grade. Null when it does not fit the question. */
export function gradeAnswer(question: Question, given: Answer): { answer: Answer; grade: Grade } | null {
  const answer = fitAnswer(question, given)
  if (!answer) return null
  const points = kinds[question.kind].score(question, answer)
  return { answer, grade: gradeOf(points) }
}

function gradeOf(points: number | null): Grade {
  if (points === null) return { verdict: 'waiting', points: 0, possible: 0 }
  return { verdict: points >= 1 ? 'correct' : points > 0 ? 'partial' : 'wrong', points, possible: 1 }
}
