import { ask, type UnversionedQuestion } from '../derive-context'
import type { AuthoredOpen } from './schema'

export function deriveOpen({ rubric, model, ...authored }: AuthoredOpen): UnversionedQuestion {
  return ask({ ...authored, essay: { rubric: [rubric.full, rubric.partial, rubric.none], model } })
}
