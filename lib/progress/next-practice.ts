import type { Question } from '../question/question'
import { byArrival, type CountedAnswer } from './fold-progress'
import type { Mastery } from './mastery'

/** More at once is no advice. */
const SKILLS = 2

/** The skills to practise next: not mastered, with the smallest share right of the last questions, worst first. */
export function weakestSkills(mastery: readonly Mastery[]): Mastery[] {
  return mastery
    .filter(({ isMastered }) => !isMastered)
    .toSorted((a, b) => a.right / a.of - b.right / b.of)
    .slice(0, SKILLS)
}

/** The questions, as they are now, that were answered and not right at the latest try; what waits for a teacher is not missed. */
export function stillMissed<Q extends Pick<Question, 'id' | 'version'>>(
  questions: readonly Q[],
  answers: readonly CountedAnswer[],
): Q[] {
  return questions.filter(({ id, version }) => {
    const tries = answers.filter((each) => each.questionId === id && each.questionVersion === version)
    const latest = tries.toSorted(byArrival).at(-1)
    return latest?.verdict === 'wrong' || latest?.verdict === 'partial'
  })
}
