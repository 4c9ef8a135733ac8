import { beforeEach, describe, expect, it } from 'vitest'
import { changeAssignment } from '@/lib/commands/change-assignment'
import type { AssignmentDraft } from '@/lib/commands/check-assignment'
import { createAssignment } from '@/lib/commands/create-assignment'
import { currentLesson } from '@/lib/commands/current-lesson'
import { deleteAssignment } from '@/lib/commands/delete-assignment'
import { expectedIn } from '@/lib/commands/expected-in'
import { listAssignments } from '@/lib/commands/list-assignments'
import { mergeChanges } from '@/lib/commands/merge-changes'
import { readClassroomChanges } from '@/lib/commands/read-classroom-changes'
import type { Teacher } from '@/lib/commands/teacher'
import type { Classroom } from '@/lib/store/classrooms'
import { assignments, classroomTeachers } from '@/lib/store/schema'
import { aLesson } from '../builders/a-lesson'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'
import { anAssignment } from '../builders/an-assignment'

const HOUR_MS = 60 * 60 * 1000
let world: TestWorld
let teacher: Teacher
let classroom: Classroom
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
})

const inHours = (hours: number) => new Date(world.now().getTime() + hours * HOUR_MS)
const draft = (change: Partial<AssignmentDraft> = {}): AssignmentDraft => ({
  sections: ['first'],
  opensAt: world.now(),
  dueAt: inHours(24),
  languages: ['ar'],
  isGated: true,
  feedback: 'after-due',
  ...change,
})
const create = (change: Partial<AssignmentDraft> = {}, by = teacher, lesson = 'small') =>
  createAssignment(world, { teacher: by, classroom: classroom.id, lesson, draft: draft(change) })
const created = async (change: Partial<AssignmentDraft> = {}) => {
  const result = await create(change)
  if (!result.ok) throw new Error(result.reason)
  return result.id
}
const list = async () => {
  const given = await listAssignments(world, { teacher, classroom: classroom.id })
  if (!given) throw new Error('expected a classroom')
  return given
}

describe('an assignment', () => {
  it('is kept as it was made, and listed with its sections', async () => {
    const id = await created()
    const [given, ...others] = await list()
    expect(others).toEqual([])
    expect(given?.assignment).toEqual({
      id,
      classroomId: classroom.id,
      lessonId: 'small',
      sections: ['first'],
      questions: null,
      isForSome: false,
      opensAt: world.now(),
      dueAt: inHours(24),
      languages: ['ar'],
      isGated: true,
      feedback: 'after-due',
      createdAt: world.now(),
    })
    expect(given?.sections.map(({ id }) => id)).toEqual(['first'])
  })

  it('of every section is one of the whole lesson, sections that come later included', async () => {
    await created({ sections: ['second', 'first'] })
    expect((await list())[0]?.assignment.sections).toBeNull()
  })

  it.each<[string, () => Partial<AssignmentDraft>, string]>([
    ['no section', () => ({ sections: [] }), 'no-sections'],
    ['a section of another lesson', () => ({ sections: ['third'] }), 'unknown-section'],
    ['no beginning', () => ({ opensAt: null }), 'opens-malformed'],
    ['a due date that is no date', () => ({ dueAt: 'malformed' }), 'due-malformed'],
    ['an end before the beginning', () => ({ dueAt: inHours(-1) }), 'due-before-opening'],
    ['an end at the beginning', () => ({ dueAt: world.now() }), 'due-before-opening'],
    ['no language', () => ({ languages: ['fr'] }), 'no-languages'],
    ['feedback some day', () => ({ feedback: 'some-day' }), 'feedback-malformed'],
    ['feedback after a due date there is not', () => ({ dueAt: null }), 'feedback-needs-due'],
  ])('is refused with %s', async (_, change, reason) => {
    expect(await create(change())).toEqual({ ok: false, reason })
    expect(world.store.db.select().from(assignments).all()).toEqual([])
  })

  it('is refused for a lesson that does not exist', async () => {
    expect(await create({}, teacher, 'other')).toEqual({ ok: false, reason: 'unknown-lesson' })
  })

  it('is given other terms, and refused impossible ones', async () => {
    const id = await created()
    const change = (to: Partial<AssignmentDraft>) =>
      changeAssignment(world, { teacher, classroom: classroom.id, assignment: id, draft: draft(to) })
    expect(await change({ dueAt: inHours(48), feedback: 'at-once', isGated: false })).toEqual({ ok: true })
    expect((await list())[0]?.assignment).toMatchObject({
      dueAt: inHours(48),
      feedback: 'at-once',
      isGated: false,
    })
    expect(await change({ dueAt: null })).toEqual({ ok: false, reason: 'feedback-needs-due' })
  })

  it('that is a practice set keeps its questions and its students when its terms change', async () => {
    await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'omar' })
    const sara = (await sitting(world, await join(world, classroom.joinCode))).learner?.id ?? ''
    const id = await anAssignment(world, classroom.id, { questions: ['a1', 'b2'], learners: [sara, sara] })
    const given = { teacher, classroom: classroom.id, assignment: id }
    expect(await changeAssignment(world, { ...given, draft: draft({ sections: [] }) })).toEqual({ ok: true })
    const [set] = await list()
    expect(set?.assignment).toMatchObject({ questions: ['a1', 'b2'], isForSome: true, languages: ['ar'] })
    expect(set?.students.map(({ nickname, standing }) => [nickname, standing.questions])).toEqual([
      ['Sara', 2],
    ])
  })

  it('is deleted, and what was answered stays', async () => {
    const id = await created({ feedback: 'at-once', isGated: false })
    await answer(world, 'a1', { browser: await join(world, classroom.joinCode) })
    const given = { teacher, classroom: classroom.id, assignment: id }
    expect(await deleteAssignment(world, given)).toEqual({ ok: true })
    expect(await deleteAssignment(world, given)).toEqual({ ok: false, reason: 'unknown-assignment' })
    expect(await list()).toEqual([])
    const changes = { teacher, classroom: classroom.id, lesson: 'small', since: 0 }
    expect((await readClassroomChanges(world, changes))?.progress).toHaveLength(1)
  })

  it('what is open is listed first, what is over last', async () => {
    await anAssignment(world, classroom.id, { opensAt: inHours(-3), dueAt: inHours(-1) })
    await anAssignment(world, classroom.id, { opensAt: inHours(1), dueAt: inHours(2) })
    await anAssignment(world, classroom.id)
    expect((await list()).map(({ state }) => state)).toEqual(['open', 'coming', 'over'])
  })
})

describe("another teacher's assignments", () => {
  it('are not there: not to be listed, made, changed or deleted', async () => {
    const other = await aTeacher(world, 'other@school.test')
    const id = await created()
    const asked = { teacher: other, classroom: classroom.id, assignment: id }
    expect(await listAssignments(world, asked)).toBeNull()
    expect(await create({}, other)).toEqual({ ok: false, reason: 'unknown-classroom' })
    const unknown = { ok: false, reason: 'unknown-assignment' }
    expect(await changeAssignment(world, { ...asked, draft: draft() })).toEqual(unknown)
    expect(await deleteAssignment(world, asked)).toEqual(unknown)
    expect(await list()).toHaveLength(1)
  })

  it('nor are they reached through a classroom of one’s own', async () => {
    const other = await aTeacher(world, 'other@school.test')
    const theirs = await aClassroom(world, other)
    const id = await created()
    const asked = { teacher: other, classroom: theirs.id, assignment: id }
    const unknown = { ok: false, reason: 'unknown-assignment' }
    expect(await changeAssignment(world, { ...asked, draft: draft() })).toEqual(unknown)
    expect(await deleteAssignment(world, asked)).toEqual(unknown)
    expect(await list()).toHaveLength(1)
  })

  it('but a second teacher of the classroom has them', async () => {
    const second = await aTeacher(world, 'second@school.test')
    const since = world.now()
    world.store.db
      .insert(classroomTeachers)
      .values({ classroomId: classroom.id, teacherId: second.id, since })
      .run()
    const id = await created()
    const asked = { teacher: second, classroom: classroom.id, assignment: id }
    expect(await listAssignments(world, asked)).toHaveLength(1)
    expect(await deleteAssignment(world, asked)).toEqual({ ok: true })
  })
})

describe('late work', () => {
  it('is counted and called late, in the list and in the live view', async () => {
    await anAssignment(world, classroom.id, { sections: ['first'] })
    const sara = await join(world, classroom.joinCode)
    await answer(world, 'a1', { browser: sara })
    world.wait(2 * HOUR_MS)
    await answer(world, 'a1', { browser: sara, option: 'wrong' })
    await answer(world, 'a2', { browser: sara })
    await answer(world, 'b1', { browser: sara })
    const [student] = (await list())[0]?.students ?? []
    expect(student?.standing).toEqual({ answered: 2, questions: 2, isDone: true, late: 1 })
    const asked = { teacher, classroom: classroom.id, lesson: 'small', since: 0 }
    expect((await readClassroomChanges(world, asked))?.late).toEqual([
      { learnerId: student?.id, sectionId: 'first' },
    ])
  })

  it('is nobody’s to whom the work was not given', async () => {
    const [sara, omar] = [
      await join(world, classroom.joinCode, { browser: 'sara' }),
      await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'omar' }),
    ]
    const learner = (await sitting(world, sara)).learner?.id ?? ''
    await anAssignment(world, classroom.id, { learners: [learner] })
    world.wait(2 * HOUR_MS)
    for (const browser of [sara, omar]) await answer(world, 'a1', { browser })
    const asked = { teacher, classroom: classroom.id, lesson: 'small', since: 0 }
    expect((await readClassroomChanges(world, asked))?.late).toEqual([
      { learnerId: learner, sectionId: 'first' },
    ])
  })

  it('travels only with the cells that have changed', async () => {
    await anAssignment(world, classroom.id)
    const sara = await join(world, classroom.joinCode)
    world.wait(2 * HOUR_MS)
    await answer(world, 'a1', { browser: sara })
    const asked = { teacher, classroom: classroom.id, lesson: 'small' }
    const known = await readClassroomChanges(world, { ...asked, since: 0 })
    await answer(world, 'b1', { browser: sara })
    const news = await readClassroomChanges(world, { ...asked, since: known?.revision ?? 0 })
    if (!known || !news) throw new Error('expected a classroom')
    expect(news.late?.map(({ sectionId }) => sectionId)).toEqual(['second'])
    expect(mergeChanges(known, news).late?.map(({ sectionId }) => sectionId)).toEqual(['first', 'second'])
  })
})

describe('what a classroom has to do in a lesson', () => {
  it.each<[string, Parameters<typeof anAssignment>[2][], string[]]>([
    ['nothing assigned: all of it', [], ['first', 'second']],
    ['a section', [{ sections: ['second'] }], ['second']],
    ['two assignments', [{ sections: ['second'] }, { sections: ['first'] }], ['first', 'second']],
    ['a section of another lesson', [{ sections: ['second'], lessonId: 'other' }], ['first', 'second']],
    ['a practice set', [{ questions: ['a1'] }], ['first', 'second']],
    ['some of them have a section', [{ sections: ['second'], learners: [] }], ['first', 'second']],
    ['a section that is past due', [{ sections: ['second'], dueAt: new Date(0) }], ['second']],
    [
      'a section that is still to come',
      [{ sections: ['second'], opensAt: new Date(2100, 0) }],
      ['first', 'second'],
    ],
  ])('%s', async (_, given, sections) => {
    for (const change of given) await anAssignment(world, classroom.id, change)
    const expected = await expectedIn(world, classroom.id, aLesson())
    expect(expected).toEqual(sections.map((id) => ({ id, questions: 2 })))
  })
})

describe('the lesson a classroom works on', () => {
  const current = () => currentLesson(world, classroom.id)
  beforeEach(() => world.publish({ ...aLesson(), id: 'later' }))

  it('is the one that opened last for the whole class', async () => {
    expect(await current()).toBeNull()
    await anAssignment(world, classroom.id, { opensAt: inHours(-1), lessonId: 'later' })
    await anAssignment(world, classroom.id, { opensAt: inHours(-2) })
    expect(await current()).toBe('later')
  })

  it('is none that is still to come, is for some, or is no longer there', async () => {
    await anAssignment(world, classroom.id, { opensAt: inHours(-3) })
    await anAssignment(world, classroom.id, { opensAt: inHours(1), lessonId: 'later' })
    await anAssignment(world, classroom.id, { opensAt: inHours(-1), lessonId: 'later', learners: [] })
    await anAssignment(world, classroom.id, { opensAt: inHours(-1), lessonId: 'gone' })
    expect(await current()).toBe('small')
  })
})
