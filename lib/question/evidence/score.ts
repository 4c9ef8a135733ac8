import type { Answer } from '../answer'
import type { Passage, Question } from '../question'

/** Below this the overlap says little. */
const LEAST_F1 = 0.5

/** 1 for an accepted set; else the best F1 with one, from 0.5; 0 for more than twice as many picks as it has segments. */
export function scoreEvidence({ passage }: Question, answer: Answer): number {
  return passage ? scorePicks(passage, answer.segments ?? []) : 0
}

export function scorePicks({ accepted }: Pick<Passage, 'accepted'>, picks: readonly string[]): number {
  return Math.max(...accepted.map(({ segments }) => scoreAgainst(segments, picks)))
}

/** F1 is `2 × hits ÷ (picked + accepted)`. */
function scoreAgainst(accepted: readonly string[], picks: readonly string[]): number {
  if (picks.length > 2 * accepted.length) return 0
  const hits = picks.filter((pick) => accepted.includes(pick)).length
  const f1 = (2 * hits) / (picks.length + accepted.length)
  return f1 >= LEAST_F1 ? f1 : 0
}
