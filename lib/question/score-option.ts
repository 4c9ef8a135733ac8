import type { Answer } from './answer'
import type { Question } from './question'

/** One option, right or wrong: the score of every single-choice kind. */
export function scoreOption(question: Question, { option }: Answer): number {
  return question.options.some(({ id, correct }) => correct && id === option) ? 1 : 0
}
