import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeChanges } from '@/lib/commands/merge-changes'
import type { ClassroomChanges } from '@/lib/commands/read-classroom-changes'

const cell = (learnerId: string, answered: number) => ({
  learnerId,
  sectionId: 'first',
  answered,
  points: 0,
  possible: answered,
  tries: answered,
  lastAnsweredAt: null,
  latestQuestion: null,
  wrongInARow: 0,
})
const known: ClassroomChanges = {
  revision: 5,
  learners: [{ id: 'a', nickname: 'Star 1' }],
  progress: [cell('a', 1)],
  answers: [{ questionId: 'a1', answer: { option: 'right' }, isRight: true, learners: 1 }],
  late: null,
}

test('a cell takes the place of the one with the same learner and section', () => {
  const news = { revision: 6, learners: [], progress: [cell('a', 2)], answers: null, late: null }
  expect(mergeChanges(known, news)).toEqual({ ...known, revision: 6, progress: [cell('a', 2)] })
})

test('who is new is added, and who has another nickname keeps one row', () => {
  const learners = [
    { id: 'a', nickname: 'Star 9' },
    { id: 'b', nickname: 'Star 2' },
  ]
  expect(
    mergeChanges(known, { revision: 6, learners, progress: [], answers: null, late: null }).learners,
  ).toEqual(learners)
})

test('an answer that comes late changes nothing', () => {
  expect(
    mergeChanges(known, { revision: 4, learners: [], progress: [cell('a', 0)], answers: [], late: [] }),
  ).toBe(known)
})

test('answers counted again take the place of those to the same questions, and of no others', () => {
  const count = (questionId: string, option: string, learners: number) => ({
    questionId,
    answer: { option },
    isRight: option === 'right',
    learners,
  })
  const before = {
    ...known,
    answers: [count('a1', 'right', 2), count('a1', 'wrong', 1), count('b1', 'right', 3)],
  }
  const news = { revision: 6, learners: [], progress: [], late: null, answers: [count('a1', 'right', 4)] }
  expect(mergeChanges(before, { ...news, counted: ['a1', 'a2'] }).answers).toEqual([
    count('b1', 'right', 3),
    count('a1', 'right', 4),
  ])
  expect(mergeChanges(before, news).answers).toEqual(news.answers)
})

test('whose work came late is told again with the cell, and forgotten with the student', () => {
  const late = { learnerId: 'a', sectionId: 'first' }
  const before = { ...known, late: [late, { ...late, learnerId: 'b' }] }
  const news = { revision: 6, learners: [], progress: [cell('a', 2)], answers: null, late: [] }
  expect(mergeChanges(before, news).late).toEqual([{ ...late, learnerId: 'b' }])
  expect(mergeChanges(before, { ...news, progress: [], late: null, present: ['a'] }).late).toEqual([late])
})

test('however the news is cut, what is known in the end is the same', () => {
  const step = fc.record({ learner: fc.constantFrom('a', 'b', 'c'), answered: fc.nat(9) })
  fc.assert(
    fc.property(fc.array(step), fc.array(fc.nat(20)), (steps, cuts) => {
      const from = (start: number, end: number): ClassroomChanges => ({
        revision: end,
        learners: [],
        progress: steps.slice(start, end).map(({ learner, answered }) => cell(learner, answered)),
        answers: null,
        late: null,
      })
      const empty = from(0, 0)
      const ends = [...cuts.filter((cut) => cut <= steps.length).toSorted((x, y) => x - y), steps.length]
      let pieces = empty
      for (const end of ends) pieces = mergeChanges(pieces, from(pieces.revision, end))
      expect(pieces).toEqual(mergeChanges(empty, from(0, steps.length)))
    }),
  )
})
