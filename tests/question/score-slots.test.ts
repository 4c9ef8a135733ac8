import { describe, expect, test } from 'vitest'
import type { Slot } from '@/lib/question/question'
import { scoreShare, scoreSlots } from '@/lib/question/score-slots'
import { aQuestion } from '../builders/a-lesson'

const text = { ar: 'ا', en: 'a' }

/** A slot with so many options, of which the first is right. */
const slotOf = (id: string, count: number): Slot => ({
  id,
  text,
  options: Array.from({ length: count }, (_, index) => ({
    id: `option-${index}`,
    text,
    correct: index === 0,
    why: text,
  })),
})
const slotsOf = (...counts: number[]) => counts.map((count, index) => slotOf(`slot-${index}`, count))

// (right ÷ n − 1 ÷ k) ÷ (1 − 1 ÷ k), never below 0, worked out by hand.
const table: [n: number, k: number, shares: number[]][] = [
  // e = 1/4: (1/3 − 1/4) ÷ 3/4 = 1/9; (2/3 − 1/4) ÷ 3/4 = 5/9
  [3, 4, [0, 1 / 9, 5 / 9, 1]],
  // e = 1/4: 1/4 is what chance makes; (1/2 − 1/4) ÷ 3/4 = 1/3; (3/4 − 1/4) ÷ 3/4 = 2/3
  [4, 4, [0, 0, 1 / 3, 2 / 3, 1]],
  // e = 1/2: 1/4 and 1/2 are no more than chance; (3/4 − 1/2) ÷ 1/2 = 1/2
  [4, 2, [0, 0, 0, 1 / 2, 1]],
  // e = 1/5: (1/3 − 1/5) ÷ 4/5 = 1/6; (2/3 − 1/5) ÷ 4/5 = 7/12
  [3, 5, [0, 1 / 6, 7 / 12, 1]],
  // e = 1/3: (1/2 − 1/3) ÷ 2/3 = 1/4
  [2, 3, [0, 1 / 4, 1]],
  [1, 4, [0, 1]],
]

describe('the share of slots filled right, corrected for chance', () => {
  test.each(table)('%i slots of %i options', (n, k, shares) => {
    const slots = slotsOf(...Array<number>(n).fill(k))
    shares.forEach((share, right) => {
      expect(scoreShare(right, slots)).toBeCloseTo(share, 12)
    })
  })

  test('where slots offer different numbers of options, chance is their mean', () => {
    // e = (1/2 + 1/4) ÷ 2 = 3/8: (1/2 − 3/8) ÷ 5/8 = 1/5
    expect(scoreShare(1, slotsOf(2, 4))).toBeCloseTo(1 / 5, 12)
  })
})

describe('an answer', () => {
  const question = aQuestion('q', { kind: 'match', options: [], slots: slotsOf(4, 4, 4) })

  test('counts the slots with their right option; another, an unknown or none is not right', () => {
    expect(scoreSlots(question, { slots: { 'slot-0': 'option-0', 'slot-1': 'option-0' } })).toBeCloseTo(
      5 / 9,
      12,
    )
    const slips = { 'slot-0': 'option-0', 'slot-1': 'option-1', 'slot-2': 'no-such' }
    expect(scoreSlots(question, { slots: slips })).toBeCloseTo(1 / 9, 12)
    expect(scoreSlots(question, {})).toBe(0)
  })

  test('all right is 1 whole', () => {
    const slots = Object.fromEntries(question.slots.map(({ id }) => [id, 'option-0']))
    expect(scoreSlots(question, { slots })).toBe(1)
  })
})
