import type { Verdict } from '../question/grade-answer'
import type { Question } from '../question/question'
import { groupBy } from './group-by'
import { type Interval, wilsonInterval } from './wilson-interval'

export interface Facility {
  question: Question
  right: number
  /** First tries that have been judged. */
  n: number
  /** 95 %; null where nobody has tried. */
  interval: Interval | null
}

/**
 * How many were right at first try, the hardest question first; those nobody has tried come last. The share is the item
 * difficulty p of Crocker, L. & Algina, J. (1986), Introduction to Classical and Modern Test Theory, ch. 14; that half right
 * is not right is our own definition.
 */
export function facilitiesOf(
  questions: readonly Question[],
  tries: readonly { questionId: string; verdict: Verdict }[],
): Facility[] {
  const judged = tries.filter(({ verdict }) => verdict !== 'waiting')
  const byQuestion = groupBy(judged, ({ questionId }) => questionId)
  const all = questions.map((question) => {
    const own = byQuestion.get(question.id) ?? []
    const right = own.filter(({ verdict }) => verdict === 'correct').length
    return { question, right, n: own.length, interval: wilsonInterval(right, own.length) }
  })
  return all.toSorted((a, b) => shareOf(a) - shareOf(b) || b.n - a.n)
}

function shareOf({ right, n }: Facility): number {
  return n > 0 ? right / n : 2
}
