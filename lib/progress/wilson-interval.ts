import { inverseNormal } from './inverse-normal'

/** Where a share may lie: from 0 to 1. */
export interface Interval {
  low: number
  high: number
}

const Z = inverseNormal(0.975)

/**
 * The 95 % score interval of a share of `right` out of `n`, without continuity correction; null for n = 0.
 * Source: Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22, 209–212; method 3 in Newcombe, R. G. (1998), Two-sided confidence intervals for the
 * single proportion, Statistics in Medicine 17, 857–872.
 */
export function wilsonInterval(right: number, n: number): Interval | null {
  if (n === 0) return null
  const share = right / n
  const middle = share + Z ** 2 / (2 * n)
  const reach = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  const scale = 1 + Z ** 2 / n
  // A share of 0 or 1 is an end of its interval: rounding may put it beside.
  return {
    low: right === 0 ? 0 : (middle - reach) / scale,
    high: right === n ? 1 : (middle + reach) / scale,
  }
}
