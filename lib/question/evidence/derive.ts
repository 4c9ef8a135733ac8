import { ask, type DeriveContext, paragraphOf, type UnversionedQuestion } from '../derive-context'
import type { Passage } from '../question'
import type { AuthoredEvidence, AuthoredPicking } from './schema'

/** The passage holds at least this many times the segments of its longest accepted set: picking everything earns nothing. */
const LEAST_PASSAGE = 3

export function deriveEvidence(
  { passage, accepted, whyNot, ...authored }: AuthoredEvidence,
  context: DeriveContext,
): UnversionedQuestion | null {
  const picked = derivePassage({ passage, accepted, whyNot }, context)
  return picked && ask({ ...authored, ...picked, skill: 'evidence' })
}

export function derivePassage(
  { passage, accepted, whyNot }: AuthoredPicking,
  { model, paragraphs, refuse }: DeriveContext,
): { passage: Passage; evidence: Passage['segments'] } | null {
  const shown = passage ?? paragraphs
  const segments = [...model.segments.values()]
    .filter(({ paragraph }) => shown.includes(paragraph))
    .map(({ id }) => id)
  for (const paragraph of shown) {
    if (!paragraphs.includes(paragraph))
      refuse('passage', `expected paragraphs of this section, got ${paragraph}`)
  }
  for (const [index, set] of accepted.entries()) {
    const foreign = set.segments.find((segment) => !shown.includes(paragraphOf(segment)))
    if (foreign) refuse(`accepted[${index}]`, `expected segments of the passage, got ${foreign}`)
    if (set.segments.length * LEAST_PASSAGE > segments.length) {
      refuse(
        `accepted[${index}]`,
        `expected a passage of at least ${set.segments.length * LEAST_PASSAGE} segments, got ${segments.length}`,
      )
    }
  }
  return { passage: { segments, accepted, whyNot }, evidence: accepted[0]?.segments ?? [] }
}
