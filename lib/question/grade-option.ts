import type { Answer, Grade } from './grade-answer'
import type { Question } from './question'

/** One option, right or wrong: the grading of every single-choice kind. */
export function gradeOption(question: Question, answer: Answer): Grade | null {
  const chosen = question.options.find((option) => option.id === answer.option)
  if (!chosen) return null
  return chosen.correct
    ? { verdict: 'correct', points: 1, possible: 1 }
    : { verdict: 'wrong', points: 0, possible: 1 }
}
