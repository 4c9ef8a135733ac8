import { beforeEach, describe, expect, it } from 'vitest'
import { archiveClassroom } from '@/lib/commands/archive-classroom'
import { changeClassroomSettings } from '@/lib/commands/change-classroom-settings'
import { checkClassCode } from '@/lib/commands/check-class-code'
import { importStudents } from '@/lib/commands/import-students'
import { joinClassroom } from '@/lib/commands/join-classroom'
import { listClassrooms } from '@/lib/commands/list-classrooms'
import { moveStudent } from '@/lib/commands/move-student'
import { readClassroom } from '@/lib/commands/read-classroom'
import type { Teacher } from '@/lib/commands/teacher'
import { type Classroom, findClassroom } from '@/lib/store/classrooms'
import { insertStudent } from '@/lib/store/insert-student'
import { insertStudents } from '@/lib/store/insert-students'
import { answers } from '@/lib/store/schema'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
})

const settings = { name: 'Class 9 B', languages: 'en ar', digits: 'arab', lastDay: '2027-06-30' }
const change = (changed: Partial<typeof settings>) =>
  changeClassroomSettings(world, { teacher, classroom: classroom.id, ...settings, ...changed })
const archive = (isArchived: boolean) =>
  archiveClassroom(world, { teacher, classroom: classroom.id, isArchived })
const saved = () => findClassroom(world.store, classroom.id)

describe('the settings of a classroom', () => {
  it('are saved together: name, languages in their order, digits, last day', async () => {
    expect(await change({})).toEqual({ ok: true })
    expect(await saved()).toMatchObject({
      name: 'Class 9 B',
      languages: ['en', 'ar'],
      digits: 'arab',
      endsAt: new Date('2027-06-30T23:59:59Z'),
      joinCode: classroom.joinCode,
    })
  })

  // The clock stands at 1 September 2026.
  it.each([
    [{ name: '' }, 'name-malformed'],
    [{ name: 'x'.repeat(61) }, 'name-malformed'],
    [{ languages: '' }, 'malformed'],
    [{ languages: 'ar ar' }, 'malformed'],
    [{ languages: 'fr' }, 'malformed'],
    [{ digits: 'roman' }, 'malformed'],
    [{ lastDay: '' }, 'day-malformed'],
    [{ lastDay: '2027-02-30' }, 'day-malformed'],
    [{ lastDay: '30/6/2027' }, 'day-malformed'],
    [{ lastDay: '2026-08-31' }, 'day-past'],
    [{ lastDay: '2028-09-02' }, 'day-too-far'],
  ])('%o is refused: %s, and nothing is saved', async (changed, reason) => {
    expect(await change(changed)).toEqual({ ok: false, reason })
    expect(await saved()).toEqual(classroom)
  })

  it.each(['2026-09-01', '2028-09-01', '٢٠٢٧-٠٦-٣٠'])('it may last until %s', async (lastDay) => {
    expect(await change({ lastDay })).toEqual({ ok: true })
  })

  it("of another teacher's classroom cannot be changed, nor can it be archived", async () => {
    const other = await aTeacher(world, 'other@school.test')
    const theirs = { teacher: other, classroom: classroom.id }
    const unknown = { ok: false, reason: 'unknown-classroom' }
    expect(await changeClassroomSettings(world, { ...theirs, ...settings })).toEqual(unknown)
    expect(await archiveClassroom(world, { ...theirs, isArchived: true })).toEqual(unknown)
    expect(await saved()).toEqual(classroom)
  })
})

describe('an ended classroom', () => {
  const end = () => world.wait(classroom.endsAt.getTime() - world.now().getTime())

  it('takes nobody new, and says no more than a closed one', async () => {
    const asked = { code: classroom.joinCode, nickname: 'Sara', pin: '1234', sitting: await sitting(world) }
    world.wait(classroom.endsAt.getTime() - world.now().getTime() - 1)
    expect(await checkClassCode(world, asked)).toMatchObject({ ok: true })
    world.wait(1)
    const refused = { ok: false, reason: 'ask-your-teacher' }
    expect(await checkClassCode(world, asked)).toEqual(refused)
    expect(await joinClassroom(world, asked)).toEqual(refused)
  })

  it('takes nobody new who had begun to join before, nor a list, nor somebody from another class', async () => {
    end()
    const names = { nickname: 'Sara', nicknameFolded: 'sara', pinHash: 'none' }
    const now = world.now()
    const seat = { joinCode: classroom.joinCode, tokenHash: 'old', nextTokenHash: 'new', now }
    expect(await insertStudent(world.store, { ...names, ...seat })).toBe('no-place')
    const where = { teacherId: teacher.id, classroomId: classroom.id, now }
    expect(await insertStudents(world.store, where, [names])).toBe('unknown-classroom')
    const list = new TextEncoder().encode('Sara Ahmad')
    const imported = await importStudents(world, { teacher, classroom: classroom.id, list, classId: null })
    expect(imported).toEqual({ ok: false, reason: 'classroom-ended' })
    const other = await aClassroom(world, teacher)
    const browser = await join(world, other.joinCode)
    const learner = (await sitting(world, browser)).learner?.id ?? ''
    const moved = await moveStudent(world, { teacher, learner, to: classroom.id })
    expect(moved).toEqual({ ok: false, reason: 'unknown-classroom' })
  })
})

describe('an archived classroom', () => {
  it('takes nobody new, and says no more than a closed one', async () => {
    await archive(true)
    const asked = { code: classroom.joinCode, nickname: 'Sara', pin: '1234', sitting: await sitting(world) }
    const refused = { ok: false, reason: 'ask-your-teacher' }
    expect(await checkClassCode(world, asked)).toEqual(refused)
    expect(await joinClassroom(world, asked)).toEqual(refused)
    const list = new TextEncoder().encode('Sara Ahmad')
    const imported = await importStudents(world, { teacher, classroom: classroom.id, list, classId: null })
    expect(imported).toEqual({ ok: false, reason: 'classroom-archived' })
  })

  it('takes nobody new who had begun to join before', async () => {
    await archive(true)
    const student = {
      joinCode: classroom.joinCode,
      nickname: 'Sara',
      nicknameFolded: 'sara',
      pinHash: 'none',
    }
    const seat = { tokenHash: 'old', nextTokenHash: 'new', now: world.now() }
    expect(await insertStudent(world.store, { ...student, ...seat })).toBe('no-place')
  })

  it('keeps no new answer of its students; what they answered stays readable', async () => {
    const sara = await join(world, classroom.joinCode)
    await answer(world, 'a1', { browser: sara, id: 'answer-before' })
    await archive(true)
    const refused = { ok: false, reason: 'classroom-archived' }
    expect(await answer(world, 'b1', { browser: sara })).toEqual(refused)
    expect(world.store.db.select().from(answers).all()).toHaveLength(1)
    // Sent again, what was kept before is answered as it was then.
    expect(await answer(world, 'a1', { browser: sara, id: 'answer-before' })).toMatchObject({ ok: true })
    const read = await readClassroom(world, { teacher, classroom: classroom.id, lesson: 'small' })
    expect(read?.changes.progress).toHaveLength(1)
    const [listed] = await listClassrooms(world, { teacher })
    expect(listed).toMatchObject({ archivedAt: world.now(), students: 1 })
  })

  it('is one like others again when it is taken out', async () => {
    const sara = await join(world, classroom.joinCode)
    await archive(true)
    await archive(false)
    expect(await answer(world, 'a1', { browser: sara })).toMatchObject({ ok: true })
    expect(await checkClassCode(world, { code: classroom.joinCode })).toMatchObject({ ok: true })
  })

  it('is nothing to guests', async () => {
    await archive(true)
    expect(await answer(world, 'a1', { browser: 'a guest' })).toMatchObject({ ok: true })
  })
})
