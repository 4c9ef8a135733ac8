/**
 * The z at which the standard normal distribution has reached `p`, 0 < p < 1, with a relative error of about 1e-7.
 * Source: Wichura, M. J. (1988), Algorithm AS 241: The percentage points of the normal distribution (PPND7), Applied
 * Statistics 37, 477–484.
 */
export function inverseNormal(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`inverseNormal: expected 0 < p < 1, got ${p}`)
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (
      q *
      ratio(
        r,
        [3.3871327179, 50.434271938, 159.29113202, 59.10937472],
        [17.895169469, 78.757757664, 67.1875636],
      )
    )
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const z =
    r <= 5
      ? ratio(r - 1.6, [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103], [0.7370016425, 0.12021132975])
      : ratio(
          r - 5,
          [6.657905115, 3.081226386, 0.42868294337, 0.017337203997],
          [0.24197894225, 0.012258202635],
        )
  return q < 0 ? -z : z
}

/** A polynomial over 1 + x × another, coefficients from the constant up. */
function ratio(x: number, above: readonly number[], below: readonly number[]): number {
  return polynomial(x, above) / (1 + x * polynomial(x, below))
}

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}
