import { ask, type DeriveContext, type UnversionedQuestion } from '../derive-context'
import { derivePassage } from '../evidence/derive'
import type { AuthoredAnswerWithEvidence } from './schema'

export function deriveAnswerWithEvidence(
  { passage, accepted, whyNot, ...authored }: AuthoredAnswerWithEvidence,
  context: DeriveContext,
): UnversionedQuestion | null {
  const picked = derivePassage({ passage, accepted, whyNot }, context)
  return picked && ask({ ...authored, ...picked, skill: 'evidence' })
}
