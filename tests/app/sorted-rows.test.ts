import { expect, test } from 'vitest'
import { sortedRows } from '@/app/[locale]/teach/[classroom]/sorted-rows'

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
}
const nicknames = (order: 'nickname' | 'activity') =>
  sortedRows(known, order, 'en').map((row) => row.nickname)

test('by nickname, numbers as numbers', () => {
  expect(nicknames('nickname')).toEqual(['Cloud 1', 'Star 2', 'Star 10'])
})

test('by activity, whoever answered last on top and who has not begun at the end', () => {
  expect(nicknames('activity')).toEqual(['Star 2', 'Star 10', 'Cloud 1'])
})

test('a row adds up its sections', () => {
  const row = sortedRows(known, 'nickname', 'en').find(({ id }) => id === 'a')
  expect(row?.total).toEqual({ answered: 4, points: 2, possible: 4, tries: 6 })
  expect(row?.lastAnsweredAt).toBe('2026-01-01T10:00:00Z')
})
