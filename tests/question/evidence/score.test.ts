import { expect, test } from 'vitest'
import { scorePicks } from '@/lib/question/evidence/score'

const why = { ar: 'why', en: 'why' }
const accepted = [
  { segments: ['p1.1', 'p1.2'], why },
  { segments: ['p4.1'], why },
]

test.each([
  ['a whole set', ['p1.1', 'p1.2'], 1],
  ['the other set', ['p4.1'], 1],
  ['half of a set', ['p1.1'], 2 / 3],
  ['half of a set and a wrong pick: F1 of a half', ['p1.2', 'p2.1'], 1 / 2],
  ['an F1 below a half', ['p1.1', 'p2.1', 'p2.2'], 0],
  ['a set and as many wrong picks', ['p1.1', 'p1.2', 'p2.1', 'p2.2'], 2 / 3],
  ['more than twice the set', ['p1.1', 'p1.2', 'p2.1', 'p2.2', 'p2.3'], 0],
  ['nothing of it', ['p3.1'], 0],
])('%s earns its share', (_, picks, earned) => {
  expect(scorePicks({ accepted }, picks)).toBeCloseTo(earned, 12)
})
