/** Fewer learners than this say nothing yet. */
export const FEWEST_LEARNERS = 20

/** One learner's first try at a question. */
export interface RatedTry {
  isRight: boolean
  /** From `restScores`. */
  rest: number
}

/**
 * Point-biserial discrimination of one question, from −1 to 1: `r = (M₁ − M₀) ÷ s × √(p × q)`, where M₁ and M₀ are the mean
 * rest scores of those who were right and of the others, s the standard deviation of all (divisor n), p and q their shares.
 * The rest score leaves the question out, or it would correlate with itself (Henrysson, 1963).
 * Null below 20 learners, and where all were right, all wrong, or all equally able. Source: Crocker, L. & Algina, J. (1986),
 * Introduction to Classical and Modern Test Theory, ch. 14.
 */
export function discriminationOf(tries: readonly RatedTry[]): number | null {
  const n = tries.length
  const right = tries.filter(({ isRight }) => isRight)
  const wrong = tries.filter(({ isRight }) => !isRight)
  const middle = mean(tries)
  const deviation = Math.sqrt(tries.reduce((sum, { rest }) => sum + (rest - middle) ** 2, 0) / n)
  // Sums of shares are rounded: equal scores may differ in their last bit.
  if (n < FEWEST_LEARNERS || right.length === 0 || wrong.length === 0 || deviation < 1e-9) return null
  return ((mean(right) - mean(wrong)) / deviation) * Math.sqrt((right.length / n) * (wrong.length / n))
}

/** A discrimination in words. Source: Ebel, R. L. (1965), Measuring Educational Achievement: under 0.2 an item tells little. */
export function discriminationLevel(discrimination: number): 'well' | 'weakly' | 'backwards' {
  return discrimination >= 0.2 ? 'well' : discrimination >= 0 ? 'weakly' : 'backwards'
}

function mean(tries: readonly RatedTry[]): number {
  return tries.reduce((sum, { rest }) => sum + rest, 0) / tries.length
}
