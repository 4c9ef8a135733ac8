import { expect, test } from 'vitest'
import { partsOf, tallyOf } from '@/lib/progress/tally'

const counts = (right: number, wrong: number) => [
  { questionId: 'a1', answer: { option: 'right' }, isRight: true, learners: right },
  { questionId: 'a1', answer: { option: 'wrong' }, isRight: false, learners: wrong },
  { questionId: 'a2', answer: { option: 'wrong' }, isRight: false, learners: 30 },
]

test('counts who answered this question and no other', () => {
  expect(tallyOf('a1', counts(3, 2))).toMatchObject({
    students: 5,
    given: new Map([
      ['right', 3],
      ['wrong', 2],
    ]),
  })
  expect(tallyOf('a1', [])).toEqual({ students: 0, given: new Map(), isMissed: false })
})

test('counts each part of an answer, whoever gave it', () => {
  const slots = (gap: string) => ({
    questionId: 'a1',
    answer: { slots: { one: gap, two: 'b' } },
    isRight: false,
  })
  const { students, given } = tallyOf('a1', [
    { ...slots('a'), learners: 2 },
    { ...slots('c'), learners: 3 },
  ])
  expect(students).toBe(5)
  expect(Object.fromEntries(given)).toEqual({ 'one/a': 2, 'one/c': 3, 'two/b': 5 })
})

test.each([
  [{ option: 'a' }, ['a']],
  [{ options: ['a', 'b'] }, ['a', 'b']],
  [{ option: 'a', segments: ['p1.1', 'p2.1'] }, ['a', 'p1.1', 'p2.1']],
  [{ text: '2178' }, ['2178']],
])('the parts of %j', (answer, parts) => {
  expect(partsOf(answer)).toEqual(parts)
})

test.each([
  ['fewer than half right', 2, 3, true],
  ['exactly half right', 3, 3, false],
  ['none right, but of four only', 0, 4, false],
  ['none right of five', 0, 5, true],
])('missed by most: %s', (_, right, wrong, isMissed) => {
  expect(tallyOf('a1', counts(right, wrong)).isMissed).toBe(isMissed)
})
