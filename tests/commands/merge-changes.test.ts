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
