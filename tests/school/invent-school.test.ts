import { getTableName } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { inventSchool } from '@/bin/school/invent-school'
import { Random } from '@/bin/school/random'
import { writeSchool } from '@/bin/school/write-school'
import { loadLessons } from '@/lib/content/load-lessons'
import { openStore, type Store } from '@/lib/store/open-store'
import * as schema from '@/lib/store/schema'
import { answers, classrooms, learners, progress, teachers } from '@/lib/store/schema'

const lessons = await loadLessons()
const until = new Date('2026-05-20T12:00:00Z')
const school = inventSchool(lessons, { seed: 1, until })

describe('an invented school', () => {
  it('is the same from the same seed, and another from another', () => {
    expect(inventSchool(lessons, { seed: 1, until })).toEqual(school)
    expect(inventSchool(lessons, { seed: 2, until })).not.toEqual(school)
  })

  it('has five classrooms of thirty, each nickname once, and answers only before its end', () => {
    expect(school.map(({ students }) => students.length)).toEqual([30, 30, 30, 30, 30])
    for (const { students } of school) {
      expect(new Set(students.map(({ nickname }) => nickname)).size).toBe(30)
      const times = students.flatMap((student) => student.answers.map(({ givenAt }) => givenAt.getTime()))
      expect(Math.max(...times)).toBeLessThan(until.getTime())
      expect(Math.min(...times)).toBeGreaterThan(until.getTime() - 62 * 24 * 60 * 60 * 1000)
    }
  })

  it('mixes up in every lesson two who speak next to each other, and two documents', () => {
    for (const { mixUps } of school) {
      for (const { sources, documents } of lessons) {
        for (const ids of [sources, documents]) {
          const mixed = Object.entries(mixUps).filter(([right, taken]) => ids.has(right) && ids.has(taken))
          expect(mixed.length).toBeGreaterThanOrEqual(2)
        }
      }
    }
  })

  it('takes one for the other more often than for all the rest together, where a class mixes them up', () => {
    const wrong = school.flatMap(({ mixUps, students }) =>
      students
        .flatMap((student) => student.answers)
        .filter(({ question: { kind } }) => kind === 'who-said-it' || kind === 'which-document')
        .map(({ question: { options }, answer }) => {
          const key = options.find(({ correct }) => correct)?.id ?? ''
          return { key, given: answer.option, taken: options.find(({ id }) => id === mixUps[key])?.id }
        })
        .filter(({ key, given, taken }) => taken !== undefined && given !== key),
    )
    expect(wrong.length).toBeGreaterThan(200)
    const asMixedUp = wrong.filter(({ given, taken }) => given === taken)
    expect(asMixedUp.length).toBeGreaterThan(wrong.length / 2)
  })
})

describe('written into a store', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(':memory:')
    await writeSchool(store, { lessons, seed: 1, until, password: 'a demo password', pin: '1234' })
  }, 30_000)

  it('is three teachers, five classrooms, 150 students and every answer of the plan', () => {
    const rows = [teachers, classrooms, learners].map((table) => store.db.select().from(table).all().length)
    expect(rows).toEqual([3, 5, 150])
    const planned = school.flatMap(({ students }) => students.flatMap((student) => student.answers))
    expect(store.db.select().from(answers).all()).toHaveLength(planned.length)
    expect(planned.length).toBeGreaterThan(5000)
    expect(store.db.select().from(progress).all().length).toBeGreaterThan(500)
  })

  it('is the same from the same seed to the last code and id, but for what is salted', async () => {
    const again = await openStore(':memory:')
    await writeSchool(again, { lessons, seed: 1, until, password: 'a demo password', pin: '1234' })
    const rowsOf = ({ db }: Store) =>
      Object.fromEntries(
        Object.values(schema)
          .filter((table) => table instanceof SQLiteTable)
          .map((table) => [getTableName(table), db.select().from(table).all().map(unsalted)]),
      )
    const rows = rowsOf(store)
    expect(Object.keys(rows)).toContain('classrooms')
    expect(rowsOf(again)).toEqual(rows)
  }, 30_000)

  it('is neither too easy nor too hard', () => {
    const first = store.db
      .select()
      .from(answers)
      .all()
      .filter((answer) => answer.try === 1 && answer.possible > 0)
    const share = first.filter(({ verdict }) => verdict === 'correct').length / first.length
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThan(0.8)
  })
})

/** The hash of a password or a PIN is another each time, of the same one too. */
function unsalted(row: Record<string, unknown>) {
  const { password: _password, pinHash: _pinHash, ...rest } = row
  return rest
}

describe('chance', () => {
  it('is even, and normal where it is said to be', () => {
    const random = new Random(7)
    const even = Array.from({ length: 4000 }, () => random.next())
    expect(Math.abs(even.reduce((sum, each) => sum + each, 0) / 4000 - 0.5)).toBeLessThan(0.02)
    const normal = Array.from({ length: 4000 }, () => random.normal())
    const variance = normal.reduce((sum, each) => sum + each ** 2, 0) / 4000
    expect(Math.abs(variance - 1)).toBeLessThan(0.1)
  })
})
