import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discernmentOf } from '@/lib/progress/discernment'

const claims = (isTrue: boolean, saidTrue: number, saidOther: number) => [
  ...Array.from({ length: saidTrue }, () => ({ isTrue, saidTrue: true })),
  ...Array.from({ length: saidOther }, () => ({ isTrue, saidTrue: false })),
]

test('is worked out as by hand: 20 hits of 25, 10 false alarms of 25, log-linear', () => {
  // H = 20.5 ÷ 26 = 0.78846, F = 10.5 ÷ 26 = 0.40385; z from tables: 0.80101 and −0.24340.
  const found = discernmentOf([...claims(true, 20, 5), ...claims(false, 10, 15)])
  expect(found?.n).toEqual({ true: 25, other: 25 })
  expect(found?.sensitivity).toBeCloseTo(1.0444, 3)
  expect(found?.bias).toBeCloseTo(-0.2788, 3)
})

test('has an end even where everything was right', () => {
  const found = discernmentOf([...claims(true, 6, 0), ...claims(false, 0, 4)])
  expect(found?.sensitivity).toBeGreaterThan(2)
  expect(found?.sensitivity).toBeLessThan(4)
})

test('who says the same of everything tells nothing apart, and leans', () => {
  const believes = discernmentOf([...claims(true, 5, 0), ...claims(false, 5, 0)])
  const doubts = discernmentOf([...claims(true, 0, 5), ...claims(false, 0, 5)])
  expect(believes?.sensitivity).toBeCloseTo(0, 9)
  expect(believes?.bias).toBeLessThan(-1)
  expect(doubts?.sensitivity).toBeCloseTo(0, 9)
  expect(doubts?.bias).toBeGreaterThan(1)
})

test.each([
  [2, 3],
  [3, 2],
  [0, 9],
])('says nothing of %d supported claims and %d others', (supported, others) => {
  expect(discernmentOf([...claims(true, supported, 0), ...claims(false, 0, others)])).toBeNull()
})

test('to believe one more never makes the bias more distrustful', () => {
  const some = fc.array(fc.boolean(), { minLength: 3, maxLength: 20 })
  fc.assert(
    fc.property(some, some, (supported, others) => {
      const all = [
        ...supported.map((saidTrue) => ({ isTrue: true, saidTrue })),
        ...others.map((saidTrue) => ({ isTrue: false, saidTrue })),
      ]
      const doubted = all.findIndex((claim) => !claim.saidTrue)
      fc.pre(doubted >= 0)
      const believed = all.with(doubted, { isTrue: all[doubted]?.isTrue ?? true, saidTrue: true })
      expect(discernmentOf(believed)?.bias).toBeLessThan(discernmentOf(all)?.bias ?? 0)
    }),
  )
})
