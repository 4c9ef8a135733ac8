import { beforeEach, describe, expect, it } from 'vitest'
import { createClassroom } from '@/lib/commands/create-classroom'
import { leaveComputer } from '@/lib/commands/leave-computer'
import { listClassrooms } from '@/lib/commands/list-classrooms'
import { mergeChanges } from '@/lib/commands/merge-changes'
import { newJoinCode } from '@/lib/commands/new-join-code'
import { readClassroom } from '@/lib/commands/read-classroom'
import { readClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { resetPin } from '@/lib/commands/reset-pin'
import { setJoining } from '@/lib/commands/set-joining'
import { startPreview } from '@/lib/commands/start-preview'
import type { Teacher } from '@/lib/commands/teacher'
import { type Expected, keyOfExpected } from '@/lib/progress/live-state'
import type { Classroom } from '@/lib/store/classrooms'
import { learners } from '@/lib/store/schema'
import { aLesson, withChangedQuestion } from '../builders/a-lesson'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'
import { anAssignment } from '../builders/an-assignment'

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
})

const read = async () => {
  const found = await readClassroom(world, { teacher, classroom: classroom.id, lesson: 'small' })
  if (!found) throw new Error('expected a classroom')
  return found.changes
}
const whole = [
  { id: 'first', questions: 2 },
  { id: 'second', questions: 2 },
]
const changes = (since: number, expected: Expected = whole) => {
  const known = { lesson: 'small', since, expected: keyOfExpected(expected) }
  return readClassroomChanges(world, { teacher, classroom: classroom.id, ...known })
}

describe('a classroom', () => {
  it('has a name, an address nobody guesses and a code that is read off the board', async () => {
    expect(classroom).toMatchObject({ name: 'Class 9', joining: 'open', capacity: 60, teacherId: teacher.id })
    expect(classroom.id).toMatch(/^[\w-]{22}$/)
    expect(classroom.joinCode).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/)
    expect(await listClassrooms(world, { teacher })).toEqual([{ ...classroom, students: 0 }])
  })

  it.each(['', '   ', 'x'.repeat(61), 'x'.repeat(1_000_000), 'Class\u202e9'])(
    'is refused a name like "%.12s"',
    async (name) => {
      const refused = { ok: false, reason: 'name-malformed' }
      expect(await createClassroom(world, { teacher, name })).toEqual(refused)
    },
  )
})

describe('a new classroom', () => {
  it.each([
    ['2026-09-01T08:00:00Z', '2027-08-31'],
    ['2027-01-15T08:00:00Z', '2027-08-31'],
    ['2027-07-02T23:59:59Z', '2027-08-31'],
    ['2027-07-03T00:00:00Z', '2028-08-31'],
    ['2027-08-30T08:00:00Z', '2028-08-31'],
    ['2027-08-31T08:00:00Z', '2028-08-31'],
    ['2027-08-31T23:59:59Z', '2028-08-31'],
    ['2027-12-31T23:59:59Z', '2028-08-31'],
  ])('made at %s ends on %s', async (madeAt, lastDay) => {
    const created = await createClassroom({ ...world, now: () => new Date(madeAt) }, { teacher, name: '9' })
    expect(created).toMatchObject({ classroom: { endsAt: new Date(`${lastDay}T23:59:59Z`) } })
  })
})

describe("another teacher's classroom", () => {
  it('is not there: not to be read, nor changed', async () => {
    const other = await aTeacher(world, 'other@school.test')
    const theirs = { teacher: other, classroom: classroom.id }
    await join(world, classroom.joinCode)
    const [learner] = world.store.db.select().from(learners).all()
    expect(await listClassrooms(world, { teacher: other })).toEqual([])
    expect(await readClassroom(world, { ...theirs, lesson: 'small' })).toBeNull()
    expect(await readClassroomChanges(world, { ...theirs, lesson: 'small', since: 0 })).toBeNull()
    const unknown = { ok: false, reason: 'unknown-classroom' }
    expect(await setJoining(world, { ...theirs, joining: 'closed' })).toEqual(unknown)
    expect(await newJoinCode(world, theirs)).toEqual(unknown)
    expect(await resetPin(world, { teacher: other, learner: learner?.id ?? '' })).toEqual({
      ok: false,
      reason: 'unknown-learner',
    })
    expect(await listClassrooms(world, { teacher })).toEqual([{ ...classroom, students: 1 }])
  })

  it('nor is a lesson that does not exist, or a way of joining', async () => {
    const mine = { teacher, classroom: classroom.id }
    expect(await readClassroom(world, { ...mine, lesson: 'other' })).toBeNull()
    expect(await setJoining(world, { ...mine, joining: 'ajar' })).toEqual({ ok: false, reason: 'malformed' })
  })
})

describe('the table', () => {
  it('shows every student, with what they have done', async () => {
    const sara = await join(world, classroom.joinCode)
    await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'two' })
    await answer(world, 'a1', { browser: sara, option: 'wrong' })
    await answer(world, 'a1', { browser: sara })
    const { learner } = await sitting(world, sara)
    const { learners: students, progress, answers } = await read()
    expect(students.map(({ nickname }) => nickname)).toEqual(['Omar', 'Sara'])
    const lastAnsweredAt = world.now().toISOString()
    const done = {
      answered: 1,
      points: 0,
      possible: 1,
      tries: 2,
      lastAnsweredAt,
      latestQuestion: 'a1',
      wrongInARow: 0,
    }
    expect(progress).toEqual([{ learnerId: learner?.id, sectionId: 'first', ...done }])
    expect(answers).toEqual([{ questionId: 'a1', answer: { option: 'wrong' }, isRight: false, learners: 1 }])
  })

  it('since a revision shows only what changed', async () => {
    const [sara, omar] = [
      await join(world, classroom.joinCode, { nickname: 'Sara', browser: 'one' }),
      await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'two' }),
    ]
    await answer(world, 'a1', { browser: sara })
    const { revision } = await read()
    const nothing = await changes(revision)
    expect(nothing).toEqual({ revision, learners: [], progress: [], answers: null, late: null })
    expect(JSON.stringify(nothing).length).toBeLessThanOrEqual(300)
    await answer(world, 'b1', { browser: omar })
    await join(world, classroom.joinCode, { nickname: 'Hind', browser: 'three' })
    const since = await changes(revision)
    expect(since?.learners.map(({ nickname }) => nickname)).toEqual(['Hind'])
    expect(since?.progress.map(({ sectionId }) => sectionId)).toEqual(['second'])
    expect(since?.answers).toHaveLength(2)
  })

  it('since a revision counts again only the questions of the sections somebody worked in', async () => {
    const sara = await join(world, classroom.joinCode)
    for (const question of ['a1', 'a2', 'b1']) await answer(world, question, { browser: sara })
    const known = await read()
    await answer(world, 'b2', { browser: sara, option: 'wrong' })
    const news = await changes(known.revision)
    expect(news?.answers?.map(({ questionId }) => questionId)).toEqual(['b1', 'b2'])
    expect(news?.counted).toEqual(['b1', 'b2'])
    expect(mergeChanges(known, news ?? known)).toEqual(await read())
  })

  it('tells what is expected when it has changed, and not again', async () => {
    await join(world, classroom.joinCode)
    const known = await read()
    expect(known.expected).toEqual(whole)
    await anAssignment(world, classroom.id, { sections: ['second'] })
    const news = await changes(known.revision)
    const expected = [{ id: 'second', questions: 2 }]
    expect(news?.expected).toEqual(expected)
    expect(mergeChanges(known, news ?? known).expected).toEqual(expected)
    expect(await changes(known.revision, expected)).not.toHaveProperty('expected')
  })

  it.each([Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY])('since %d shows everything', async (since) => {
    await join(world, classroom.joinCode)
    expect((await changes(since))?.learners).toHaveLength(1)
  })

  it('knows nothing of guests and other classrooms', async () => {
    const other = await aClassroom(world, teacher)
    await answer(world, 'a1', { browser: 'a guest' })
    await answer(world, 'a1', { browser: await join(world, other.joinCode) })
    expect(await read()).toMatchObject({ learners: [], progress: [], answers: [] })
  })

  it('counts answers to the question as it is now', async () => {
    await answer(world, 'a1', { browser: await join(world, classroom.joinCode) })
    world.publish(withChangedQuestion(aLesson(), 'a1'))
    expect((await read()).answers).toEqual([])
  })

  it('travels as JSON', async () => {
    await answer(world, 'a1', { browser: await join(world, classroom.joinCode) })
    const all = await read()
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })
})

describe('a preview', () => {
  it('is in no statistic, goes on where it was, and ends like any sitting', async () => {
    const first = await startPreview(world, { teacher, sitting: null })
    await answer(world, 'a1', { browser: first.sittingToken })
    const { learner } = await sitting(world, first.sittingToken)
    expect(learner).toMatchObject({ kind: 'preview', teacherId: teacher.id, classroomId: null })
    expect(await read()).toMatchObject({ learners: [], progress: [], answers: [] })
    await leaveComputer(world, { sitting: await sitting(world, first.sittingToken) })
    const again = await startPreview(world, { teacher, sitting: await sitting(world) })
    expect((await sitting(world, again.sittingToken)).learner).toEqual(learner)
  })
})
