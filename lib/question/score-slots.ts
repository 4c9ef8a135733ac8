import type { Answer } from './answer'
import type { Question, Slot } from './question'

/** The share of slots filled right, corrected for chance. */
export function scoreSlots({ slots }: Question, answer: Answer): number {
  const right = slots.filter(({ id, options }) =>
    options.some((option) => option.correct && option.id === answer.slots?.[id]),
  )
  return scoreShare(right.length, slots)
}

/**
 * Guessing earns about 0, all right earns 1: with a share `s` and an expected share `e` at random, `(s − e) ÷ (1 − e)`,
 * never below 0.
 */
export function scoreShare(right: number, slots: readonly Slot[]): number {
  if (right === slots.length) return 1
  const expected = slots.reduce((sum, { options }) => sum + 1 / options.length, 0) / slots.length
  return Math.max(0, (right / slots.length - expected) / (1 - expected))
}
