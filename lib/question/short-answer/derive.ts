import { ask, type DeriveContext, type UnversionedQuestion } from '../derive-context'
import { normalise } from './normalise'
import type { AuthoredShortAnswer } from './schema'

export function deriveShortAnswer(
  { accepted, why, slips, whyNot, ...authored }: AuthoredShortAnswer,
  { refuse }: DeriveContext,
): UnversionedQuestion {
  const right = new Set([...accepted.ar, ...accepted.en].map(normalise))
  for (const [index, { answers }] of slips.entries()) {
    const both = answers.find((answer) => right.has(normalise(answer)))
    if (both) refuse(`slips[${index}]`, `expected wrong answers, got ${both}, which is accepted`)
  }
  return ask({ ...authored, blank: { accepted, why, slips, whyNot } })
}
