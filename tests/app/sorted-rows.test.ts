import { expect, test } from 'vitest'
import { type Order, sortedRows } from '@/app/[locale]/teach/[classroom]/sorted-rows'

const cell = (learnerId: string, sectionId: string, lastAnsweredAt: string) => ({
  learnerId,
  sectionId,
  answered: 2,
  points: 1,
  possible: 2,
  tries: 3,
  lastAnsweredAt,
  latestQuestion: null,
  wrongInARow: 0,
})
const known = {
  revision: 1,
  learners: [
    { id: 'a', nickname: 'Star 10' },
    { id: 'b', nickname: 'Star 2' },
    { id: 'c', nickname: 'Cloud 1' },
  ],
  progress: [
    cell('a', 'first', '2026-01-01T10:00:00Z'),
    cell('a', 'second', '2026-01-01T09:00:00Z'),
    cell('b', 'first', '2026-01-01T11:00:00Z'),
  ],
  answers: null,
  late: [{ learnerId: 'a', sectionId: 'second' }],
  expected: [
    { id: 'first', questions: 2 },
    { id: 'second', questions: 2 },
  ],
}
const now = new Date('2026-01-01T11:02:00Z')
const rows = (order: Order) => sortedRows(known, { order, locale: 'en', now })
const nicknames = (order: Order) => rows(order).map((row) => row.nickname)

test('by nickname, numbers as numbers', () => {
  expect(nicknames('nickname')).toEqual(['Cloud 1', 'Star 2', 'Star 10'])
})

test('by activity, whoever answered last on top and who has not begun at the end', () => {
  expect(nicknames('activity')).toEqual(['Star 2', 'Star 10', 'Cloud 1'])
})

test('by need, whoever is done at the end', () => {
  expect(nicknames('need')).toEqual(['Cloud 1', 'Star 2', 'Star 10'])
})

test('a row adds up its sections', () => {
  const row = rows('nickname').find(({ id }) => id === 'a')
  expect(row?.total).toEqual({ answered: 4, points: 2, possible: 4, tries: 6 })
  expect(row?.late).toEqual(new Set(['second']))
  expect(row?.lastAnsweredAt).toBe('2026-01-01T10:00:00Z')
})
