import type { Answer } from '../answer'
import type { Question } from '../question'

/** Right picks ÷ right options − wrong picks ÷ wrong options, never below 0. */
export function scoreChoices({ options }: Question, answer: Answer): number {
  const share = (correct: boolean) => {
    const group = options.filter((option) => option.correct === correct)
    return group.filter(({ id }) => answer.options?.includes(id)).length / group.length
  }
  return Math.max(0, share(true) - share(false))
}
