/** What counts of a first try where learners are compared. */
export interface ScoredTry {
  learnerId: string
  questionId: string
  points: number
  /** 0 for what nobody has judged yet. */
  possible: number
}

/**
 * Each learner's share of points at every question but one, from 0 to 1: how able they are, as far as this question has no
 * part in it. Where all have answered the same questions it is the rest score of the textbooks, divided by their number.
 * A learner who has answered nothing else is missing.
 */
export function restScores(tries: readonly ScoredTry[], questionId: string): ReadonlyMap<string, number> {
  const sums = new Map<string, { points: number; possible: number }>()
  for (const each of tries) {
    if (each.questionId === questionId || each.possible === 0) continue
    const sum = sums.get(each.learnerId) ?? { points: 0, possible: 0 }
    sums.set(each.learnerId, { points: sum.points + each.points, possible: sum.possible + each.possible })
  }
  return new Map([...sums].map(([learner, { points, possible }]) => [learner, points / possible]))
}
