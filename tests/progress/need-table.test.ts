import { describe, expect, it } from 'vitest'
import { needTable } from '@/lib/progress/need-table'

const tried = (learnerId: string, column: string, points: number, possible = 1) => ({
  learnerId,
  column,
  points,
  possible,
})

describe('the table by need', () => {
  it('puts the lowest share first, of equal shares the one that rests on more, and who has not begun apart', () => {
    const table = needTable(
      ['good', 'absent', 'surely-weak', 'weak', 'unjudged'],
      [
        tried('good', 'evidence', 1),
        tried('weak', 'evidence', 0.5),
        tried('surely-weak', 'evidence', 1),
        tried('surely-weak', 'evidence', 0),
        tried('unjudged', 'evidence', 0, 0),
      ],
    )
    expect(table.rows.map(({ learnerId }) => learnerId)).toEqual(['surely-weak', 'weak', 'good', 'unjudged'])
    expect(table.notBegun).toEqual(['absent'])
  })

  it('adds up points of first tries: by learner and column, by learner, by column', () => {
    const table = needTable(
      ['a', 'b'],
      [tried('a', 'x', 1), tried('a', 'x', 0.25), tried('a', 'y', 0), tried('b', 'x', 1)],
    )
    const row = table.rows.find(({ learnerId }) => learnerId === 'a')
    expect(row?.cells.get('x')).toEqual({ points: 1.25, possible: 2 })
    expect(row?.total).toEqual({ points: 1.25, possible: 3 })
    expect(table.total).toEqual({ points: 2.25, possible: 4 })
    expect(table.columns.get('x')).toEqual({ points: 2.25, possible: 3 })
    expect(table.rows.find(({ learnerId }) => learnerId === 'b')?.cells.has('y')).toBe(false)
  })
})
