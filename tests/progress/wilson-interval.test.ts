import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '@/lib/progress/wilson-interval'

describe('the Wilson interval', () => {
  // Newcombe (1998), table I, method 3.
  it.each([
    { right: 81, n: 263, low: 0.2553, high: 0.3662 },
    { right: 15, n: 148, low: 0.0624, high: 0.1605 },
    { right: 0, n: 20, low: 0, high: 0.1611 },
    { right: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])('of $right out of $n is what Newcombe printed', ({ right, n, low, high }) => {
    const interval = wilsonInterval(right, n)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  it('ends where the score test just does not refuse the share', () => {
    for (const [right, n] of [
      [3, 7],
      [28, 40],
      [1, 2],
    ] as const) {
      const interval = wilsonInterval(right, n)
      expect(interval?.low).toBeCloseTo(endByBisection(right, n, 0), 6)
      expect(interval?.high).toBeCloseTo(endByBisection(right, n, 1), 6)
    }
  })

  it('is the same for what was wrong, turned round, and never leaves 0 to 1', () => {
    for (let n = 1; n <= 30; n++) {
      for (let right = 0; right <= n; right++) {
        const [one, other] = [wilsonInterval(right, n), wilsonInterval(n - right, n)]
        expect(one?.low).toBeCloseTo(1 - (other?.high ?? 0), 12)
        expect(one?.low).toBeGreaterThanOrEqual(0)
        expect(one?.low).toBeLessThanOrEqual(right / n)
        expect(one?.high).toBeGreaterThanOrEqual(right / n)
      }
    }
  })

  it('of nothing is null', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
  })
})

/** The share between the one seen and 0 or 1 at which z = |seen − share| ÷ √(share(1 − share) ÷ n) is 1.959964. */
function endByBisection(right: number, n: number, end: 0 | 1): number {
  const seen = right / n
  let [near, far] = [seen, end as number]
  for (let step = 0; step < 60; step++) {
    const middle = (near + far) / 2
    const z = Math.abs(seen - middle) / Math.sqrt((middle * (1 - middle)) / n)
    if (z > 1.959964) far = middle
    else near = middle
  }
  return near
}
