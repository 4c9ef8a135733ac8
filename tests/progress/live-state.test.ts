import { describe, expect, it, test } from 'vitest'
import { byNeed, countStates, liveStateOf } from '@/lib/progress/live-state'

const now = new Date(Date.UTC(2026, 8, 1, 8))
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
const expected = [
  { id: 'first', questions: 2 },
  { id: 'second', questions: 2 },
]

function cell(sectionId: string, answered: number, minutes: number, wrongInARow = 0) {
  const lastAnsweredAt = minutesAgo(minutes)
  return { sectionId, answered, lastAnsweredAt, latestQuestion: `${sectionId}-${answered}`, wrongInARow }
}

describe('a student', () => {
  it.each([
    ['who has answered nothing has not begun', [], 'not-begun', null],
    ['who answered a minute ago is working', [cell('first', 1, 1)], 'working', null],
    ['who is silent for just under five minutes is working', [cell('first', 1, 4.99)], 'working', null],
    ['who is silent for five minutes is stuck', [cell('first', 1, 5)], 'stuck', 'silent'],
    ['who is silent for 45 minutes is stuck', [cell('first', 1, 45)], 'stuck', 'silent'],
    ['who is silent for longer is paused', [cell('first', 1, 45.1)], 'paused', null],
    ['with two wrong tries at a question is working', [cell('first', 1, 1, 2)], 'working', null],
    ['with three wrong tries at a question is stuck', [cell('first', 1, 1, 3)], 'stuck', 'wrong'],
    [
      'who was stuck in a section and went on is working',
      [cell('first', 1, 9, 3), cell('second', 1, 1)],
      'working',
      null,
    ],
    [
      'who has answered everything is done, however long ago',
      [cell('first', 2, 90), cell('second', 2, 80, 3)],
      'done',
      null,
    ],
    ['with one question left is not done', [cell('first', 2, 2), cell('second', 1, 1)], 'working', null],
  ])('%s', (_, cells, name, why) => {
    expect(liveStateOf(cells, expected, now)).toMatchObject({ name, why })
  })

  it('is where the last answer was given', () => {
    const cells = [cell('second', 1, 3), cell('first', 2, 8)]
    expect(liveStateOf(cells, expected, now).at).toEqual({ section: 'second', question: 'second-1' })
  })

  it('is done with what is expected, though the lesson has more', () => {
    expect(liveStateOf([cell('first', 2, 1)], [{ id: 'first', questions: 2 }], now).name).toBe('done')
  })
})

const states = [
  liveStateOf([cell('first', 2, 1), cell('second', 2, 1)], expected, now),
  liveStateOf([cell('first', 1, 1)], expected, now),
  liveStateOf([cell('first', 1, 60)], expected, now),
  liveStateOf([], expected, now),
  liveStateOf([cell('first', 1, 6)], expected, now),
  liveStateOf([cell('first', 1, 20)], expected, now),
]

test('who needs the teacher most is on top', () => {
  const order = states.toSorted(byNeed)
  expect(order.map(({ name }) => name)).toEqual(['stuck', 'stuck', 'not-begun', 'paused', 'working', 'done'])
  expect(order[0]?.lastAnsweredAt).toEqual(new Date(minutesAgo(20)))
})

test('the class is counted by state', () => {
  expect(countStates(states)).toEqual({ stuck: 2, 'not-begun': 1, paused: 1, working: 1, done: 1 })
})
