import type { Answer } from '../answer'
import type { Blank, Question } from '../question'
import { normalise } from './normalise'

export function scoreShortAnswer({ blank }: Question, answer: Answer): number {
  return blank && isAmong([...blank.accepted.ar, ...blank.accepted.en], answer) ? 1 : 0
}

/** What a wrong answer is told: of a slip that was foreseen, or of any other. */
export function whyWrong({ slips, whyNot }: Blank, answer: Answer) {
  return slips.find((slip) => isAmong(slip.answers, answer))?.why ?? whyNot
}

function isAmong(answers: readonly string[], { text = '' }: Answer): boolean {
  const written = normalise(text)
  return written !== '' && answers.some((answer) => normalise(answer) === written)
}
