import { type Confidence, confidences } from '../question/confidence'
import type { RuledVerdict } from '../question/regrade'

export interface Calibration {
  confidence: Confidence
  answers: number
  right: number
}

/**
 * How often first tries were right, by how sure the learner said they were; what was never said is missing. It is the
 * calibration curve of Lichtenstein, S., Fischhoff, B. & Phillips, L. D. (1982), in Judgment under Uncertainty, 306–334, over
 * three words instead of probabilities.
 */
export function calibrationOf(
  firstTries: readonly { confidence: Confidence | null; verdict: RuledVerdict }[],
): Calibration[] {
  return confidences.flatMap((confidence) => {
    const said = firstTries.filter((each) => each.confidence === confidence)
    const right = said.filter(({ verdict }) => verdict === 'correct').length
    return said.length > 0 ? [{ confidence, answers: said.length, right }] : []
  })
}
