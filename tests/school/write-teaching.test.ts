import { beforeAll, describe, expect, it } from 'vitest'
import { writeSchool } from '@/bin/school/write-school'
import { expectedIn } from '@/lib/commands/expected-in'
import { loadLessons } from '@/lib/content/load-lessons'
import { openStore, type Store } from '@/lib/store/open-store'
import { answers, assignments, classrooms, corrections, marks } from '@/lib/store/schema'

const lessons = await loadLessons()
const until = new Date('2026-05-20T12:00:00Z')

describe('the teachers of an invented school', () => {
  let store: Store
  let again: Store
  const write = async () => {
    const written = await openStore(':memory:')
    await writeSchool(written, { lessons, seed: 1, until, password: 'a demo password', pin: '1234' })
    return written
  }
  beforeAll(async () => {
    store = await write()
    again = await write()
  }, 60_000)

  it('have given every class work that is over, work for some, and work that is open', () => {
    for (const { id } of store.db.select().from(classrooms).all()) {
      const given = store.db
        .select()
        .from(assignments)
        .all()
        .filter((work) => work.classroomId === id)
      const isOpen = ({ dueAt }: (typeof given)[number]) => dueAt !== null && dueAt > until
      expect(given.filter(isOpen)).toHaveLength(1)
      expect(given.filter((work) => !isOpen(work)).map(({ isForSome }) => isForSome)).toEqual(
        expect.arrayContaining([true, false]),
      )
    }
  })

  it('expect less than the whole lesson where only a part was given', async () => {
    const [lesson] = lessons.toSorted((a, b) => Number(a.isInvented) - Number(b.isInvented))
    const [classroom] = store.db.select().from(classrooms).all()
    if (!lesson || !classroom) throw new Error('expected a lesson and a classroom')
    expect(await expectedIn({ store, now: () => until }, classroom.id, lesson)).toHaveLength(2)
  })

  it('have marked most of what was written, not all', () => {
    const waiting = store.db
      .select()
      .from(answers)
      .all()
      .filter(({ verdict }) => verdict === 'waiting')
    const marked = store.db.select().from(marks).all()
    expect(marked.length).toBeGreaterThan(waiting.length / 2)
    expect(marked.length).toBeLessThan(waiting.length)
    expect(new Set(marked.map(({ level }) => level))).toEqual(new Set(['full', 'partial', 'none']))
  })

  it('have corrected a question in every class', () => {
    const corrected = store.db.select().from(corrections).all()
    expect(new Set(corrected.map(({ classroomId }) => classroomId)).size).toBe(5)
    expect(corrected.every(({ undoneAt }) => undoneAt === null)).toBe(true)
  })

  it('do the same from the same seed', () => {
    const done = ({ db }: Store) => [
      db.select({ id: assignments.id, opensAt: assignments.opensAt }).from(assignments).all(),
      db.select({ answerId: marks.answerId, level: marks.level }).from(marks).all(),
      db.select({ id: corrections.id, correction: corrections.correction }).from(corrections).all(),
    ]
    expect(done(again)).toEqual(done(store))
  })
})
