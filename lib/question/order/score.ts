import type { Answer } from '../answer'
import type { Question } from '../question'

/**
 * The share of pairs in the right relative order, scaled so that a random order earns about 0: `2 × share − 1`, which is
 * Kendall's tau, never below 0. Two events given the same place are in no order.
 */
export function scoreOrder({ slots }: Question, answer: Answer): number {
  const places = slots.map(({ id, options }) => ({
    right: Number(options.find((option) => option.correct)?.id),
    given: Number(answer.slots?.[id]),
  }))
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const))
  const kept = pairs.filter(([one, other]) => (one.right - other.right) * (one.given - other.given) > 0)
  return Math.max(0, (2 * kept.length) / pairs.length - 1)
}
