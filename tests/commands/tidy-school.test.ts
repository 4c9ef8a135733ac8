import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { classroomEnd } from '@/lib/commands/classroom-end'
import { inviteCoTeacher } from '@/lib/commands/invite-co-teacher'
import { inviteTeacher } from '@/lib/commands/invite-teacher'
import type { Teacher } from '@/lib/commands/teacher'
import { tidySchool } from '@/lib/commands/tidy-school'
import type { Classroom } from '@/lib/store/classrooms'
import {
  answers,
  assignments,
  attempts,
  classrooms,
  corrections,
  invitations,
  learners,
  sittings,
} from '@/lib/store/schema'
import { aClassroom, answer, aTeacher, aWorld, join, type TestWorld } from '../builders/a-world'
import { anAssignment } from '../builders/an-assignment'

const DAY_MS = 24 * 60 * 60 * 1000
const builtAt = new Date(Date.UTC(2026, 7, 1))
const nothing = { ok: true, students: 0, guests: 0, leftovers: 0 }

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
})

const tidy = () => tidySchool(world, { builtAt })
const nicknames = () =>
  world.store.db
    .select({ nickname: learners.nickname })
    .from(learners)
    .all()
    .map((row) => row.nickname)
const waitUntil = (at: Date) => world.wait(at.getTime() - world.now().getTime())
const daysAfterEnd = (days: number) => new Date(classroom.endsAt.getTime() + days * DAY_MS)

describe('thirty days after its end', () => {
  it('the students of a classroom are deleted with all they did; the classroom stays, and so do other classes', async () => {
    const other = await aClassroom(world, teacher)
    world.store.db
      .update(classrooms)
      .set({ endsAt: daysAfterEnd(365) })
      .run()
    world.store.client
      .prepare('update classrooms set ends_at = ? where id = ?')
      .run(classroom.endsAt.getTime(), classroom.id)
    await answer(world, 'a1', { browser: await join(world, classroom.joinCode) })
    await answer(world, 'a1', {
      browser: await join(world, other.joinCode, { nickname: 'Omar', browser: 'two' }),
    })
    waitUntil(daysAfterEnd(30))
    expect(await tidy()).toMatchObject({ students: 0 })
    world.wait(1000)
    expect(await tidy()).toMatchObject({ ok: true, students: 1 })
    expect(nicknames()).toEqual(['Omar'])
    expect(world.store.db.select().from(answers).all()).toHaveLength(1)
    expect(world.store.db.select().from(classrooms).all()).toHaveLength(2)
  })

  it('so is what was given and corrected in it, and who was invited to it; of other classes nothing is', async () => {
    const other = await aClassroom(world, teacher)
    const { db } = world.store
    db.update(classrooms)
      .set({ endsAt: daysAfterEnd(365) })
      .where(eq(classrooms.id, other.id))
      .run()
    waitUntil(daysAfterEnd(30))
    for (const { id } of [classroom, other]) {
      await anAssignment(world, id)
      const correction = { lessonId: 'small', questionId: 'a1', questionVersion: 'v', madeAt: world.now() }
      db.insert(corrections)
        .values({ id: `correction-${id}`, classroomId: id, correction: { kind: 'void' }, ...correction })
        .run()
      await inviteCoTeacher(world, { teacher, classroom: id })
    }
    expect(await tidy()).toEqual(nothing)
    world.wait(1000)
    expect(await tidy()).toEqual({ ...nothing, leftovers: 3 })
    for (const table of [assignments, corrections, invitations])
      expect(db.select({ classroomId: table.classroomId }).from(table).all()).toEqual([
        { classroomId: other.id },
      ])
  })

  it('and doing it twice is doing it once', async () => {
    await join(world, classroom.joinCode)
    waitUntil(daysAfterEnd(31))
    await tidy()
    expect(await tidy()).toEqual(nothing)
  })

  it('but never by a clock that is older than the build', async () => {
    await join(world, classroom.joinCode)
    const wrong = { ok: false, reason: 'clock-before-build' }
    waitUntil(daysAfterEnd(31))
    expect(await tidySchool(world, { builtAt: daysAfterEnd(32) })).toEqual(wrong)
    expect(nicknames()).toEqual(['Sara'])
  })
})

describe('what has run out is deleted', () => {
  it('guests of whom nothing was seen for ninety days, and no others', async () => {
    await answer(world, 'a1', { browser: 'gone' })
    await answer(world, 'a1', { browser: 'still here' })
    world.wait(45 * DAY_MS)
    await answer(world, 'a2', { browser: 'still here' })
    world.wait(46 * DAY_MS)
    expect(await tidy()).toMatchObject({ guests: 1 })
    expect(world.store.db.select().from(answers).all()).toHaveLength(2)
    expect(await tidy()).toEqual(nothing)
  })

  it('sittings, attempts and invitations that are over', async () => {
    await join(world, classroom.joinCode)
    await inviteTeacher(world, { teacher })
    world.store.db.insert(attempts).values({ key: 'k', count: 3, lastTriedAt: world.now() }).run()
    const left = () =>
      [sittings, attempts, invitations].map((table) => world.store.db.select().from(table).all().length)
    expect(await tidy()).toEqual(nothing)
    expect(left()).toEqual([1, 1, 1])
    world.wait(91 * DAY_MS)
    expect(await tidy()).toEqual({ ...nothing, leftovers: 3 })
    expect(left()).toEqual([0, 0, 0])
  })

  it('an invitation once it is used', async () => {
    await inviteTeacher(world, { teacher })
    world.store.db.update(invitations).set({ usedAt: world.now() }).run()
    expect(await tidy()).toEqual({ ...nothing, leftovers: 1 })
  })
})

describe('the teacher is told', () => {
  const at = (days: number) => classroomEnd(classroom, daysAfterEnd(days))
  it.each([
    [-31, { kind: 'far' }],
    [-30, { kind: 'near', daysLeft: 30 }],
    [-0.5, { kind: 'near', daysLeft: 1 }],
    [0, { kind: 'ended' }],
    [29, { kind: 'ended' }],
    [30, { kind: 'deleted' }],
  ])('%d days after the end', (days, told) => {
    expect(at(days)).toMatchObject(told)
  })
})
