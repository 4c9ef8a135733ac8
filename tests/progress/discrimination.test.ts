import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discriminationLevel, discriminationOf, type RatedTry } from '@/lib/progress/discrimination'
import { restScores } from '@/lib/progress/rest-scores'

const rated = fc.record({ isRight: fc.boolean(), rest: fc.integer({ min: 0, max: 20 }).map((n) => n / 20) })

describe('discrimination', () => {
  it('is Pearson’s correlation of right (1 or 0) with the rest score', () => {
    fc.assert(
      fc.property(fc.array(rated, { minLength: 20, maxLength: 60 }), (tries) => {
        const expected = pearson(tries.map(({ isRight, rest }) => [isRight ? 1 : 0, rest]))
        const found = discriminationOf(tries)
        if (Number.isFinite(expected)) expect(found).toBeCloseTo(expected, 9)
        else expect(found).toBeNull()
      }),
    )
  })

  it('is 1 when right and rest score are the same thing, and −1 when they are opposites', () => {
    const tries = Array.from({ length: 20 }, (_, index) => ({ isRight: index < 8, rest: index < 8 ? 1 : 0 }))
    expect(discriminationOf(tries)).toBeCloseTo(1, 12)
    expect(discriminationOf(tries.map(({ isRight, rest }) => ({ isRight: !isRight, rest })))).toBeCloseTo(
      -1,
      12,
    )
  })

  it('is not worked out for 19 learners', () => {
    const tries: RatedTry[] = Array.from({ length: 20 }, (_, index) => ({
      isRight: index % 2 === 0,
      rest: index / 20,
    }))
    expect(discriminationOf(tries)).not.toBeNull()
    expect(discriminationOf(tries.slice(1))).toBeNull()
  })

  it.each([
    ['all are right', () => true, (index: number) => index / 20],
    ['all are wrong', () => false, (index: number) => index / 20],
    ['all are equal elsewhere', (index: number) => index % 2 === 0, () => 0.3],
  ])('is null when %s', (_, isRight, rest) => {
    const tries = Array.from({ length: 30 }, (_, index) => ({ isRight: isRight(index), rest: rest(index) }))
    expect(discriminationOf(tries)).toBeNull()
  })
})

describe('a rest score', () => {
  const one = (questionId: string, points: number, possible = 1) => ({
    learnerId: 'sara',
    questionId,
    points,
    possible,
  })

  it('leaves the question itself out, and what nobody has judged', () => {
    const tries = [one('q1', 1), one('q2', 0.5), one('q3', 0), one('q4', 0, 0)]
    expect(restScores(tries, 'q1').get('sara')).toBe(0.25)
    expect(restScores(tries, 'q3').get('sara')).toBe(0.75)
  })

  it('of somebody who answered nothing else is missing', () => {
    expect(restScores([one('q1', 1)], 'q1').size).toBe(0)
  })
})

/** Written from the definition: covariance ÷ both standard deviations. */
function pearson(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length
  const [sx, sy] = [0, 1].map((at) => pairs.reduce((sum, pair) => sum + (pair[at] ?? 0), 0)) as [
    number,
    number,
  ]
  const sxy = pairs.reduce((sum, [x, y]) => sum + x * y, 0)
  const sxx = pairs.reduce((sum, [x]) => sum + x * x, 0)
  const syy = pairs.reduce((sum, [, y]) => sum + y * y, 0)
  const spread = (n * sxx - sx * sx) * (n * syy - sy * sy)
  return spread > 1e-9 ? (n * sxy - sx * sy) / Math.sqrt(spread) : Number.NaN
}

it.each([
  [0.2, 'well'],
  [0.19, 'weakly'],
  [0, 'weakly'],
  [-0.01, 'backwards'],
] as const)('a discrimination of %d works %s', (value, level) => {
  expect(discriminationLevel(value)).toBe(level)
})
