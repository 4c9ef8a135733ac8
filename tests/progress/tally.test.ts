import { expect, test } from 'vitest'
import { tallyOf } from '@/lib/progress/tally'

const question = {
  id: 'a1',
  options: [
    { id: 'right', correct: true },
    { id: 'wrong', correct: false },
  ],
}
const choices = (right: number, wrong: number) => [
  { questionId: 'a1', option: 'right', learners: right },
  { questionId: 'a1', option: 'wrong', learners: wrong },
  { questionId: 'a2', option: 'wrong', learners: 30 },
]

test('counts who answered this question and no other', () => {
  expect(tallyOf(question, choices(3, 2))).toMatchObject({
    students: 5,
    chosen: new Map([
      ['right', 3],
      ['wrong', 2],
    ]),
  })
  expect(tallyOf(question, [])).toEqual({ students: 0, chosen: new Map(), isMissed: false })
})

test.each([
  ['fewer than half right', 2, 3, true],
  ['exactly half right', 3, 3, false],
  ['none right, but of four only', 0, 4, false],
  ['none right of five', 0, 5, true],
])('missed by most: %s', (_, right, wrong, isMissed) => {
  expect(tallyOf(question, choices(right, wrong)).isMissed).toBe(isMissed)
})
