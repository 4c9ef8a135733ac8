import type { Correction } from './correction'
import type { OptionId, Question } from './question'

/**
 * A question as a correction has it. Its explanations, its evidence and what the article shows were written for the
 * author's key: with another key they would speak against it.
 */
export function correctQuestion(question: Question, correction: Correction | null): Question {
  if (correction?.kind !== 'key') return question
  const options = question.options.map((option) => ({
    ...option,
    correct: correction.options.includes(option.id),
  }))
  return { ...question, options, evidence: [], attribution: null }
}

/** Only where options alone are right or wrong: evidence was written for the author's key. */
export function canChangeKey({ options, passage }: Question): boolean {
  return options.length > 0 && passage === null
}

/** The options as another key, in the question's order. Null for the author's own key, for all of them, for none, or for one that is not there. */
export function fitKey(question: Question, asked: readonly OptionId[]): OptionId[] | null {
  if (!canChangeKey(question)) return null
  const key = question.options.map(({ id }) => id).filter((id) => asked.includes(id))
  const isThere = key.length > 0 && key.length === new Set(asked).size
  // Where everything is right nothing is asked: that is a void question.
  const tellsApart = key.length < question.options.length
  const isOther = question.options.some(({ id, correct }) => correct !== key.includes(id))
  return isThere && tellsApart && isOther ? key : null
}
