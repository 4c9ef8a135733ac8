import type { Answer } from '../answer'
import { scoreEvidence } from '../evidence/score'
import type { Question } from '../question'
import { scoreOption } from '../score-option'

/** Half for the answer, half for its evidence, which counts only if the answer is right. */
export function scoreAnswerWithEvidence(question: Question, answer: Answer): number {
  return scoreOption(question, answer) === 0 ? 0 : 0.5 + scoreEvidence(question, answer) / 2
}
