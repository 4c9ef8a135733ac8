import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConfusionMatrix, confusionMatrix, largestConfusion } from '@/lib/progress/confusion-matrix'
import type { Credit } from '@/lib/progress/credits'

const names = ['hunt', 'voronkov', 'coninsx', 'reporter']

const credit = (said: string, credited: string, offered: readonly string[] = names): Credit => ({
  learnerId: 'sara',
  questionId: 'q',
  slotId: null,
  said,
  credited,
  offered,
})
const times = (n: number, made: Credit) => Array.from({ length: n }, () => made)
const cellOf = ({ rows }: ConfusionMatrix, said: string, credited: string) =>
  rows.find((row) => row.said === said)?.cells.find((cell) => cell.credited === credited)

const someCredit = fc
  .record({
    said: fc.constantFrom(...names),
    others: fc.subarray(names, { minLength: 1 }),
    pick: fc.nat(),
  })
  .map(({ said, others, pick }) => {
    const offered = [...new Set([said, ...others])]
    return credit(said, offered[pick % offered.length] ?? said, offered)
  })

describe('the confusion matrix', () => {
  it('counts a name only where it was offered', () => {
    const matrix = confusionMatrix(
      [
        ...times(11, credit('voronkov', 'coninsx')),
        ...times(17, credit('voronkov', 'voronkov')),
        ...times(40, credit('voronkov', 'hunt', ['voronkov', 'hunt'])),
      ],
      names,
    )
    expect(cellOf(matrix, 'voronkov', 'coninsx')).toMatchObject({ count: 11, n: 28 })
    expect(cellOf(matrix, 'voronkov', 'hunt')).toMatchObject({ count: 40, n: 68 })
    expect(cellOf(matrix, 'voronkov', 'voronkov')).toMatchObject({ count: 17, n: 68 })
  })

  it('has a row for who was asked about and a column for who was offered, in the order of the lesson', () => {
    const { columns, rows } = confusionMatrix([credit('coninsx', 'hunt', ['coninsx', 'hunt'])], names)
    expect(columns).toEqual(['hunt', 'coninsx'])
    expect(rows.map(({ said }) => said)).toEqual(['coninsx'])
    expect(confusionMatrix([], names)).toEqual({ columns: [], rows: [] })
  })

  it('is what one pass over the answers with a ledger of pairs gives', () => {
    fc.assert(
      fc.property(fc.array(someCredit, { maxLength: 80 }), (credits) => {
        const ledger = new Map<string, { count: number; n: number }>()
        for (const { said, credited, offered } of credits) {
          for (const name of offered) {
            const pair = ledger.get(`${said}>${name}`) ?? { count: 0, n: 0 }
            ledger.set(`${said}>${name}`, {
              count: pair.count + (name === credited ? 1 : 0),
              n: pair.n + 1,
            })
          }
        }
        const matrix = confusionMatrix(credits, names)
        for (const { said, cells } of matrix.rows) {
          for (const { credited, count, n } of cells)
            expect({ count, n }).toEqual(ledger.get(`${said}>${credited}`) ?? { count: 0, n: 0 })
        }
        const seen = matrix.rows.flatMap(({ cells }) => cells.map(({ count }) => count))
        expect(seen.reduce((sum, count) => sum + count, 0)).toBe(credits.length)
      }),
    )
  })
})

describe('the largest confusion', () => {
  it('is never right, nor from fewer than ten first tries, nor of one learner only', () => {
    const of = (...credits: Credit[][]) => largestConfusion(confusionMatrix(credits.flat(), names))
    expect(of(times(40, credit('hunt', 'hunt')))).toBeNull()
    expect(of(times(9, credit('hunt', 'coninsx')))).toBeNull()
    expect(of(times(9, credit('hunt', 'hunt')), [credit('hunt', 'coninsx')])).toBeNull()
    expect(of(times(8, credit('hunt', 'hunt')), times(2, credit('hunt', 'coninsx')))).toEqual({
      said: 'hunt',
      credited: 'coninsx',
      count: 2,
      n: 10,
    })
  })

  it('is one that is sure to be large: 40 of 90 comes before 5 of 10', () => {
    const pair = (name: string) => ['reporter', name]
    const matrix = confusionMatrix(
      [
        ...times(5, credit('reporter', 'hunt', pair('hunt'))),
        ...times(5, credit('reporter', 'reporter', pair('hunt'))),
        ...times(40, credit('reporter', 'coninsx', pair('coninsx'))),
        ...times(50, credit('reporter', 'reporter', pair('coninsx'))),
      ],
      names,
    )
    expect(largestConfusion(matrix)).toEqual({ said: 'reporter', credited: 'coninsx', count: 40, n: 90 })
  })
})
