/** Two groups of equal ability at one question. */
export interface Stratum {
  reference: { right: number; wrong: number }
  focal: { right: number; wrong: number }
}

export interface MantelHaenszel {
  /** Odds of being right in the reference group ÷ in the focal group, at equal ability. */
  oddsRatio: number
  /** 95 %. */
  low: number
  high: number
  /** With continuity correction, one degree of freedom. */
  chiSquared: number
  /** On ETS's delta scale: below 0, the question is harder for the focal group. */
  delta: number
}

const Z = 1.959963984540054

/**
 * The common odds ratio of several fourfold tables, `Σ(A × D ÷ N) ÷ Σ(B × C ÷ N)`, its chi-squared, and
 * `Δ = −2.35 × ln(odds ratio)`. Null where a sum is 0: no stratum has somebody right and somebody wrong to compare.
 * Sources: Mantel, N. & Haenszel, W. (1959), Statistical aspects of the analysis of data from retrospective studies of
 * disease, Journal of the National Cancer Institute 22, 719–748; Holland, P. W. & Thayer, D. T. (1988), Differential item
 * performance and the Mantel–Haenszel procedure, in Test Validity, 129–145; the interval: Robins, J., Breslow, N. &
 * Greenland, S. (1986), Biometrics 42, 311–323.
 */
export function mantelHaenszel(strata: readonly Stratum[]): MantelHaenszel | null {
  const sums = { r: 0, s: 0, pr: 0, psqr: 0, qs: 0, a: 0, expected: 0, variance: 0 }
  for (const { reference, focal } of strata) {
    const [a, b, c, d] = [reference.right, reference.wrong, focal.right, focal.wrong]
    const n = a + b + c + d
    if (n < 2) continue
    const [p, q, r, s] = [(a + d) / n, (b + c) / n, (a * d) / n, (b * c) / n]
    sums.r += r
    sums.s += s
    sums.pr += p * r
    sums.psqr += p * s + q * r
    sums.qs += q * s
    sums.a += a
    sums.expected += ((a + b) * (a + c)) / n
    sums.variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n ** 2 * (n - 1))
  }
  if (sums.r === 0 || sums.s === 0) return null
  const log = Math.log(sums.r / sums.s)
  const reach =
    Z *
    Math.sqrt(sums.pr / (2 * sums.r ** 2) + sums.psqr / (2 * sums.r * sums.s) + sums.qs / (2 * sums.s ** 2))
  return {
    oddsRatio: sums.r / sums.s,
    low: Math.exp(log - reach),
    high: Math.exp(log + reach),
    chiSquared: Math.max(0, Math.abs(sums.a - sums.expected) - 0.5) ** 2 / sums.variance,
    delta: -2.35 * log,
  }
}
