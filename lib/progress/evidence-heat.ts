import type { Answer } from '../question/answer'
import type { SegmentId } from '../question/attribution-model'
import type { Question } from '../question/question'

export interface SegmentHeat {
  /** First tries that picked it. */
  picked: number
  /** First tries at questions that let it be picked. */
  n: number
  /** It belongs to a set that one of these questions accepts. */
  isAccepted: boolean
}

/**
 * What a class picked as evidence; a segment none of the questions lets be picked is missing. Our own definition: of the
 * first tries that could have picked a segment, how many did.
 */
export function evidenceHeat(
  questions: readonly Question[],
  tries: readonly { questionId: string; answer: Answer }[],
): ReadonlyMap<SegmentId, SegmentHeat> {
  const heat = new Map<SegmentId, SegmentHeat>()
  for (const { id, passage } of questions) {
    if (!passage) continue
    const picks = tries
      .filter(({ questionId }) => questionId === id)
      .map(({ answer }) => answer.segments ?? [])
    for (const segment of passage.segments) {
      const known = heat.get(segment) ?? { picked: 0, n: 0, isAccepted: false }
      heat.set(segment, {
        picked: known.picked + picks.filter((segments) => segments.includes(segment)).length,
        n: known.n + picks.length,
        isAccepted: known.isAccepted || passage.accepted.some(({ segments }) => segments.includes(segment)),
      })
    }
  }
  return heat
}
