import type { Answer } from '../question/answer'
import type { Question } from '../question/question'
import { inverseNormal } from './inverse-normal'

/** A claim somebody has judged. */
export interface JudgedClaim {
  /** The text supports it. */
  isTrue: boolean
  saidTrue: boolean
}

/** How well supported claims are told from others, and which way the doubtful cases fall. */
export interface Discernment {
  /** Supported claims, and the others. */
  n: { true: number; other: number }
  /** d′: 0 is guessing, 1 good, 2 very good. */
  sensitivity: number
  /** Criterion c: above 0 distrusts more than it should, below 0 believes more. */
  bias: number
}

/** Fewer of either say nothing yet. */
export const FEWEST_CLAIMS = 3

/**
 * Signal detection over claims, a supported one being the signal and "true" the response: `d′ = z(H) − z(F)`,
 * `c = −(z(H) + z(F)) ÷ 2`, with the log-linear correction `(hits + 0.5) ÷ (n + 1)`.
 * Source: Hautus, M. J. (1995), Corrections for extreme proportions and their biasing effects on estimated values of d′,
 * Behavior Research Methods 27, 46–51. Null with fewer than three claims of either sort.
 */
export function discernmentOf(claims: readonly JudgedClaim[]): Discernment | null {
  const supported = claims.filter((claim) => claim.isTrue)
  const others = claims.filter((claim) => !claim.isTrue)
  if (supported.length < FEWEST_CLAIMS || others.length < FEWEST_CLAIMS) return null
  const [hits, falseAlarms] = [zOfYes(supported), zOfYes(others)]
  return {
    n: { true: supported.length, other: others.length },
    sensitivity: hits - falseAlarms,
    // Not −0, which would be printed.
    bias: 0 - (hits + falseAlarms) / 2,
  }
}

/** What a learner thought of a claim; null where the question is no claim to be judged. */
export function judgedClaim({ kind, options }: Question, { option }: Answer): JudgedClaim | null {
  if (kind !== 'judgement' || option === undefined) return null
  const isTrue = options.some(({ correct, id }) => correct && id === 'true')
  return { isTrue, saidTrue: option === 'true' }
}

/** A sensitivity in words; the cut-offs are our own definition. */
export function levelOf({ sensitivity }: Discernment): 'good' | 'fair' | 'low' {
  return sensitivity >= 1.5 ? 'good' : sensitivity >= 0.5 ? 'fair' : 'low'
}

/** A bias in words; the cut-offs are our own definition. */
export function leaningOf({ bias }: Discernment): 'doubts' | 'believes' | 'balanced' {
  return bias > 0.3 ? 'doubts' : bias < -0.3 ? 'believes' : 'balanced'
}

function zOfYes(claims: readonly JudgedClaim[]): number {
  const yes = claims.filter((claim) => claim.saidTrue).length
  return inverseNormal((yes + 0.5) / (claims.length + 1))
}
