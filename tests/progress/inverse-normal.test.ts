import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inverseNormal } from '@/lib/progress/inverse-normal'

// Tables of the standard normal distribution, e.g. NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1.
test.each([
  [0.5, 0],
  [0.841344746, 1],
  [0.975, 1.959963985],
  [0.99, 2.326347874],
  [0.999, 3.090232306],
  [0.025, -1.959963985],
  [0.25, -0.67448975],
  [1e-9, -5.997807015],
  [1e-12, -7.034483825],
])('half of %d lies below z = %d', (p, z) => {
  expect(inverseNormal(p)).toBeCloseTo(z, 5)
})

test('is turned round about a half', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (p) => {
      expect(inverseNormal(1 - p)).toBeCloseTo(-inverseNormal(p), 5)
    }),
  )
})

test.each([0, 1, -0.1, 1.1, Number.NaN])('is nowhere at %d', (p) => {
  expect(() => inverseNormal(p)).toThrow(RangeError)
})
