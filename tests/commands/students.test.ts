import { beforeEach, describe, expect, it } from 'vitest'
import { archiveClassroom } from '@/lib/commands/archive-classroom'
import { mergeChanges } from '@/lib/commands/merge-changes'
import { moveStudent } from '@/lib/commands/move-student'
import { newPins } from '@/lib/commands/new-pins'
import { readClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { removeStudent } from '@/lib/commands/remove-student'
import { renameStudent } from '@/lib/commands/rename-student'
import { returnToClassroom } from '@/lib/commands/return-to-classroom'
import { suggestIdeas } from '@/lib/commands/suggest-ideas'
import type { Teacher } from '@/lib/commands/teacher'
import { keyOfExpected } from '@/lib/progress/live-state'
import type { Classroom } from '@/lib/store/classrooms'
import { answers, assignmentLearners, assignments, classrooms, learners, progress } from '@/lib/store/schema'
import { listStudents } from '@/lib/store/students'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
/** The browsers of two students. */
let sara: string
let omar: string
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
  sara = await join(world, classroom.joinCode, { nickname: 'Sara', browser: 'one' })
  omar = await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'two' })
})

const idOf = async (browser: string) => (await sitting(world, browser)).learner?.id ?? ''
const nicknames = async (of = classroom) =>
  (await listStudents(world.store, of.id)).map((each) => each.nickname)
const comeBack = async (nickname: string, pin: string, code = classroom.joinCode) =>
  returnToClassroom(world, { sitting: await sitting(world, 'elsewhere'), code, nickname, pin })

/** A page that watches a classroom: what it knows, each time it has asked. */
async function watch(of: Classroom) {
  const ask = (since: number, students: number, expected: string) =>
    readClassroomChanges(world, { teacher, classroom: of.id, lesson: 'small', since, students, expected })
  let known = await ask(0, 0, '')
  return async () => {
    const key = keyOfExpected(known?.expected ?? [])
    const news = known && (await ask(known.revision, known.learners.length, key))
    if (!known || !news) throw new Error('expected a classroom')
    known = mergeChanges(known, news)
    return {
      nicknames: known.learners.map((each) => each.nickname),
      cells: known.progress.length,
      news,
      known,
    }
  }
}

describe('a student', () => {
  it('is renamed, and comes back under the new nickname with the old PIN', async () => {
    const renamed = await renameStudent(world, {
      teacher,
      learner: await idOf(sara),
      nickname: ' قمر  هادئ ',
    })
    expect(renamed).toEqual({ ok: true, nickname: 'قمر هادئ' })
    expect(await comeBack('قمر هادئ', '1234')).toMatchObject({ ok: true })
    expect(await comeBack('Sara', '1234')).toEqual({ ok: false, reason: 'not-recognised' })
  })

  it.each([
    ['OMAR', 'nickname-taken'],
    ['x', 'nickname-malformed'],
    ['Sa\u202era', 'nickname-malformed'],
  ])('is not renamed %s: %s', async (nickname, reason) => {
    expect(await renameStudent(world, { teacher, learner: await idOf(sara), nickname })).toEqual({
      ok: false,
      reason,
    })
    expect(await nicknames()).toEqual(['Omar', 'Sara'])
  })

  it('may get their own nickname in other letters', async () => {
    expect(
      await renameStudent(world, { teacher, learner: await idOf(sara), nickname: 'SARA' }),
    ).toMatchObject({ ok: true })
    expect(await nicknames()).toEqual(['Omar', 'SARA'])
  })

  it('moves to another classroom with all they have done, and stays seated', async () => {
    const other = await aClassroom(world, teacher)
    await answer(world, 'a1', { browser: sara })
    expect(await moveStudent(world, { teacher, learner: await idOf(sara), to: other.id })).toEqual({
      ok: true,
    })
    expect([await nicknames(), await nicknames(other)]).toEqual([['Omar'], ['Sara']])
    expect((await sitting(world, sara)).learner).toMatchObject({ classroomId: other.id })
    expect(world.store.db.select().from(answers).all()).toHaveLength(1)
    expect(await comeBack('Sara', '1234', other.joinCode)).toMatchObject({ ok: true })
  })

  it('leaves behind what the old classroom assigned them', async () => {
    const [other, learnerId] = [await aClassroom(world, teacher), await idOf(sara)]
    const row = {
      id: 'work',
      classroomId: classroom.id,
      lessonId: 'small',
      isForSome: true,
      languages: ['ar' as const],
    }
    world.store.db
      .insert(assignments)
      .values({ ...row, opensAt: world.now(), createdAt: world.now() })
      .run()
    world.store.db.insert(assignmentLearners).values({ assignmentId: 'work', learnerId }).run()
    await moveStudent(world, { teacher, learner: learnerId, to: other.id })
    expect(world.store.db.select().from(assignmentLearners).all()).toEqual([])
  })

  it('does not move where the nickname is taken, where it is full, or into the archive', async () => {
    const [other, learner] = [await aClassroom(world, teacher), await idOf(sara)]
    const move = () => moveStudent(world, { teacher, learner, to: other.id })
    await join(world, other.joinCode, { nickname: 'SARA', browser: 'three' })
    expect(await move()).toEqual({ ok: false, reason: 'nickname-taken' })
    await renameStudent(world, { teacher, learner, nickname: 'Sara 2' })
    world.store.db.update(classrooms).set({ capacity: 1 }).run()
    expect(await move()).toEqual({ ok: false, reason: 'no-room' })
    world.store.db.update(classrooms).set({ capacity: 60 }).run()
    await archiveClassroom(world, { teacher, classroom: other.id, isArchived: true })
    expect(await move()).toEqual({ ok: false, reason: 'unknown-classroom' })
    expect(await nicknames()).toEqual(['Omar', 'Sara 2'])
  })

  it('is removed with all they have done', async () => {
    await answer(world, 'a1', { browser: sara })
    await answer(world, 'a1', { browser: omar })
    expect(await removeStudent(world, { teacher, learner: await idOf(sara) })).toEqual({ ok: true })
    expect(await nicknames()).toEqual(['Omar'])
    expect(world.store.db.select().from(answers).all()).toHaveLength(1)
    expect(world.store.db.select().from(progress).all()).toHaveLength(1)
    expect((await sitting(world, sara)).learner).toBeNull()
  })
})

describe('the live table', () => {
  it('shows another nickname at the next look', async () => {
    const look = await watch(classroom)
    await renameStudent(world, { teacher, learner: await idOf(sara), nickname: 'Hind' })
    expect((await look()).nicknames.sort()).toEqual(['Hind', 'Omar'])
  })

  it('drops who was removed, with their cells and counts', async () => {
    await answer(world, 'a1', { browser: sara })
    const look = await watch(classroom)
    await removeStudent(world, { teacher, learner: await idOf(sara) })
    const { nicknames: left, cells, known } = await look()
    expect({ left, cells, answers: known.answers }).toEqual({ left: ['Omar'], cells: 0, answers: [] })
  })

  it('drops who has moved; the other classroom’s shows them with what they did before', async () => {
    const other = await aClassroom(world, teacher)
    await answer(world, 'a1', { browser: sara })
    const [lookHere, lookThere] = [await watch(classroom), await watch(other)]
    await moveStudent(world, { teacher, learner: await idOf(sara), to: other.id })
    expect(await lookHere()).toMatchObject({ nicknames: ['Omar'], cells: 0 })
    expect(await lookThere()).toMatchObject({ nicknames: ['Sara'], cells: 1 })
  })

  it('notices who left when somebody came in the same moment', async () => {
    const look = await watch(classroom)
    await removeStudent(world, { teacher, learner: await idOf(sara) })
    await join(world, classroom.joinCode, { nickname: 'Hind', browser: 'three' })
    expect((await look()).nicknames.sort()).toEqual(['Hind', 'Omar'])
  })

  it('is told nobody’s id while nobody comes or goes, whatever happens in other classrooms', async () => {
    const other = await aClassroom(world, teacher)
    const look = await watch(classroom)
    await join(world, other.joinCode, { nickname: 'Hind', browser: 'three' })
    await answer(world, 'a1', { browser: sara })
    expect((await look()).news).not.toHaveProperty('present')
    const quiet = (await look()).news
    expect(JSON.stringify(quiet).length).toBeLessThan(100)
  })
})

describe('new PINs', () => {
  it('for some: each is shown once, works, and ends their sittings; the others keep theirs', async () => {
    const made = await newPins(world, { teacher, classroom: classroom.id, learners: [await idOf(sara)] })
    if (!made.ok) throw new Error(made.reason)
    const [card] = made.cards
    expect(made.cards).toEqual([{ nickname: 'Sara', pin: expect.stringMatching(/^[1-9]\d{5}$/) }])
    expect((await sitting(world, sara)).learner).toBeNull()
    expect((await sitting(world, omar)).learner).not.toBeNull()
    expect(await comeBack('Sara', '1234')).toEqual({ ok: false, reason: 'not-recognised' })
    expect(await comeBack('Sara', card?.pin ?? '')).toMatchObject({ ok: true })
    expect(await comeBack('Omar', '1234')).toMatchObject({ ok: true })
    expect(JSON.stringify(world.store.db.select().from(learners).all())).not.toContain(card?.pin)
  })

  it('for all, and a pause is lifted', async () => {
    for (let tries = 0; tries < 5; tries++) await comeBack('Sara', '9999')
    expect(await comeBack('Sara', '1234')).toMatchObject({ reason: 'paused' })
    const made = await newPins(world, { teacher, classroom: classroom.id, learners: 'all' })
    if (!made.ok) throw new Error(made.reason)
    expect(made.cards.map((card) => card.nickname)).toEqual(['Omar', 'Sara'])
    expect(await comeBack('Sara', made.cards[1]?.pin ?? '')).toMatchObject({ ok: true })
  })

  it('are not made for nobody, nor for who is in another classroom', async () => {
    const other = await aClassroom(world, teacher)
    const hind = await join(world, other.joinCode, { nickname: 'Hind', browser: 'three' })
    const nobody = { ok: false, reason: 'nobody-chosen' }
    for (const chosen of [[], [await idOf(hind)]])
      expect(await newPins(world, { teacher, classroom: classroom.id, learners: chosen })).toEqual(nobody)
  })
})

it("another teacher's students cannot be renamed, moved, removed or given PINs", async () => {
  const other = await aTeacher(world, 'other@school.test')
  const theirs = await aClassroom(world, other)
  const learner = await idOf(sara)
  const unknown = { ok: false, reason: 'unknown-learner' }
  expect(await renameStudent(world, { teacher: other, learner, nickname: 'Hind' })).toEqual(unknown)
  expect(await moveStudent(world, { teacher: other, learner, to: theirs.id })).toEqual(unknown)
  expect(await removeStudent(world, { teacher: other, learner })).toEqual(unknown)
  expect(await newPins(world, { teacher: other, classroom: classroom.id, learners: 'all' })).toEqual({
    ok: false,
    reason: 'unknown-classroom',
  })
  // Nor can one's own student be put into somebody else's classroom.
  expect(await moveStudent(world, { teacher, learner, to: theirs.id })).toEqual({
    ok: false,
    reason: 'unknown-classroom',
  })
  expect(await nicknames()).toEqual(['Omar', 'Sara'])
})

describe('nicknames for who has none in mind', () => {
  it('are offered in both languages, those of the page first, and nobody has them', async () => {
    const ideas = await suggestIdeas(world, { classroom: classroom.id, first: 'en' })
    const isArabic = ideas.map((idea) => /\p{Script=Arabic}/u.test(idea))
    expect(isArabic).toEqual([false, false, true, true])
    expect(new Set(ideas).size).toBe(4)
  })
})
