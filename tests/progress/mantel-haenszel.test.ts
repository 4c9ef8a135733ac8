import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mantelHaenszel, type Stratum } from '@/lib/progress/mantel-haenszel'

const stratum = (a: number, b: number, c: number, d: number): Stratum => ({
  reference: { right: a, wrong: b },
  focal: { right: c, wrong: d },
})

describe('the Mantel–Haenszel procedure', () => {
  // The example of R's `mantelhaen.test(UCBAdmissions)`: admission to six departments of Berkeley, men and women
  // (Bickel, P. J., Hammel, E. A. & O'Connell, J. W., 1975, Science 187, 398–404).
  it('gives what R prints for the admissions to Berkeley', () => {
    const berkeley = [
      stratum(512, 313, 89, 19),
      stratum(353, 207, 17, 8),
      stratum(120, 205, 202, 391),
      stratum(138, 279, 131, 244),
      stratum(53, 138, 94, 299),
      stratum(22, 351, 24, 317),
    ]
    const result = mantelHaenszel(berkeley)
    expect(result?.oddsRatio).toBeCloseTo(0.9046968, 7)
    expect(result?.chiSquared).toBeCloseTo(1.4269, 4)
    expect(result?.low).toBeCloseTo(0.7719074, 6)
    expect(result?.high).toBeCloseTo(1.0603298, 6)
  })

  it('of one table is its odds ratio, with Woolf’s interval', () => {
    const result = mantelHaenszel([stratum(30, 10, 12, 18)])
    expect(result?.oddsRatio).toBeCloseTo((30 * 18) / (10 * 12), 12)
    const spread = 1.959964 * Math.sqrt(1 / 30 + 1 / 10 + 1 / 12 + 1 / 18)
    expect(Math.log(result?.high ?? 0) - Math.log(4.5)).toBeCloseTo(spread, 5)
  })

  it('delta is negative when the question is harder for the focal group, and turns with the groups', () => {
    const count = fc.integer({ min: 1, max: 30 })
    const counts = fc.tuple(count, count, count, count)
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 4 }), (tables) => {
        const one = mantelHaenszel(tables.map(([a, b, c, d]) => stratum(a, b, c, d)))
        const other = mantelHaenszel(tables.map(([a, b, c, d]) => stratum(c, d, a, b)))
        expect(one?.delta).toBeCloseTo(-(other?.delta ?? 0), 9)
        expect(one?.chiSquared).toBeCloseTo(other?.chiSquared ?? 0, 9)
      }),
    )
    expect(mantelHaenszel([stratum(9, 1, 5, 5)])?.delta).toBeLessThan(0)
  })

  it.each([
    ['no table', []],
    ['everybody right', [stratum(10, 0, 10, 0)]],
    ['nobody of one group', [stratum(5, 5, 0, 0)]],
  ])('of %s is null', (_, strata) => {
    expect(mantelHaenszel(strata)).toBeNull()
  })
})
