import { beforeEach, describe, expect, it } from 'vitest'
import { eraseStudent } from '@/lib/commands/erase-student'
import { eraseWholeClassroom } from '@/lib/commands/erase-whole-classroom'
import { readErasable } from '@/lib/commands/read-erasable'
import { readEverything } from '@/lib/commands/read-everything'
import { returnToClassroom } from '@/lib/commands/return-to-classroom'
import type { Teacher } from '@/lib/commands/teacher'
import type { Classroom } from '@/lib/store/classrooms'
import { answers, attempts, classrooms, hints, learners, marks, readings, reveals } from '@/lib/store/schema'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'

let world: TestWorld
let teacher: Teacher
let other: Teacher
let classroom: Classroom
let sara: string
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  other = await aTeacher(world, 'other@school.test')
  classroom = await aClassroom(world, teacher)
  const browser = await join(world, classroom.joinCode)
  await answer(world, 'a1', { browser, id: 'first-answer' })
  await answer(world, 'a2', { browser })
  sara = (await sitting(world, browser)).learner?.id ?? ''
  await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'two' })
})

const erasable = (erase: string | null, whose = teacher) =>
  readErasable(world, { teacher: whose, classroom: classroom.id, erase })

describe('before anything is erased', () => {
  it('what would go is named, for a student and for all', async () => {
    expect((await erasable(null))?.asked).toBeNull()
    expect((await erasable(sara))?.asked).toEqual({ kind: 'student', id: sara, nickname: 'Sara', answers: 2 })
    expect((await erasable('all'))?.asked).toEqual({
      kind: 'classroom',
      name: 'Class 9',
      students: 2,
      answers: 2,
    })
    expect((await erasable('somebody else'))?.asked).toBeNull()
  })
})

describe('erasing', () => {
  it('a student leaves the others', async () => {
    expect(await eraseStudent(world, { teacher, learner: sara })).toEqual({
      ok: true,
      nickname: 'Sara',
      erased: 'erased',
    })
    expect(world.store.db.select().from(learners).all()).toMatchObject([{ nickname: 'Omar' }])
    expect(world.store.db.select().from(answers).all()).toEqual([])
  })

  it('a classroom needs its name typed, in any case and spacing', async () => {
    const asked = { teacher, classroom: classroom.id }
    expect(await eraseWholeClassroom(world, { ...asked, name: 'Class 8' })).toEqual({
      ok: false,
      reason: 'name-differs',
    })
    expect(world.store.db.select().from(learners).all()).toHaveLength(2)
    expect(await eraseWholeClassroom(world, { ...asked, name: ' class  9' })).toMatchObject({ ok: true })
    for (const table of [classrooms, learners, answers])
      expect(world.store.db.select().from(table).all()).toEqual([])
  })

  it.each([
    ['a student', () => eraseStudent(world, { teacher, learner: sara }), 1],
    [
      'a classroom',
      () => eraseWholeClassroom(world, { teacher, classroom: classroom.id, name: 'Class 9' }),
      0,
    ],
  ])('%s leaves nothing counted of how often their PIN was tried', async (_, erase, left) => {
    for (const nickname of ['Sara', 'Omar'])
      await returnToClassroom(world, {
        sitting: await sitting(world, 'three'),
        code: classroom.joinCode,
        nickname,
        pin: '9999',
      })
    const counted = () => world.store.db.select().from(attempts).all().length
    expect(counted()).toBe(2)
    await erase()
    expect(counted()).toBe(left)
  })

  it('another teacher’s student or classroom is not there', async () => {
    expect(await eraseStudent(world, { teacher: other, learner: sara })).toEqual({
      ok: false,
      reason: 'unknown-learner',
    })
    const asked = { teacher: other, classroom: classroom.id, name: 'Class 9' }
    expect(await eraseWholeClassroom(world, asked)).toEqual({ ok: false, reason: 'unknown-classroom' })
    expect(await erasable('all', other)).toBeNull()
    expect(world.store.db.select().from(learners).all()).toHaveLength(2)
  })
})

describe('everything about a student', () => {
  it('has their rows of every table, and nothing that proves who they are', async () => {
    const at = world.now()
    const { db } = world.store
    db.insert(readings).values({ learnerId: sara, lessonId: 'small', sectionId: 'first', readAt: at }).run()
    db.insert(reveals)
      .values({
        learnerId: sara,
        lessonId: 'small',
        questionId: 'a1',
        questionVersion: 'a1-v1',
        revealedAt: at,
      })
      .run()
    db.insert(marks).values({ answerId: 'first-answer', level: 'full', markedAt: at }).run()
    db.insert(hints).values({ learnerId: sara, lessonId: 'small', questionId: 'a1', takenAt: at }).run()
    const found = await readEverything(world, { teacher, classroom: classroom.id, learner: sara })
    const [record] = found?.students ?? []
    expect(record).toMatchObject({
      learner: { id: sara, nickname: 'Sara', classroomId: classroom.id },
      sittings: [{ expiresAt: expect.any(Date) }],
      answers: [{ answer: { option: 'right' }, locale: 'ar', mark: { level: 'full' } }, { mark: null }],
      readings: [{ sectionId: 'first' }],
      reveals: [{ questionId: 'a1' }],
      hints: [{ questionId: 'a1' }],
      progress: [{ sectionId: 'first', answered: 2 }],
    })
    const stored = db.select().from(learners).all()
    const written = JSON.stringify(record)
    for (const { pinHash } of stored) expect(written).not.toContain(pinHash ?? 'none')
    expect(written).not.toMatch(/tokenHash|pinHash/)
  })

  it('is not there for another teacher', async () => {
    const asked = { teacher: other, classroom: classroom.id, learner: sara }
    expect(await readEverything(world, asked)).toBeNull()
  })
})
