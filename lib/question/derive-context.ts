import type { AttributionModel, SegmentId } from './attribution-model'
import type { Phrase } from './phrase'
import type { Question } from './question'

/** A question before its passage is hashed. */
export type UnversionedQuestion = Omit<Question, 'version'>

export interface DeriveContext {
  model: AttributionModel
  phrase: Phrase
  /** Notes a mistake of the author's: where in the question, and what was expected there. */
  refuse: (path: string, expected: string) => void
}

/** The paragraph a segment stands in: `p9.2` → `p9`. */
export function paragraphOf(segment: SegmentId): string {
  return segment.slice(0, segment.indexOf('.'))
}
