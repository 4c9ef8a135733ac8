import { beforeEach, describe, expect, it } from 'vitest'
import { correctForClassroom } from '@/lib/commands/correct-for-classroom'
import { moveStudent } from '@/lib/commands/move-student'
import { readClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { readClassroomRecord } from '@/lib/commands/read-classroom-record'
import { readLesson } from '@/lib/commands/read-lesson'
import { readPractice } from '@/lib/commands/read-practice'
import { readQuestion } from '@/lib/commands/read-question'
import { readResult } from '@/lib/commands/read-result'
import { revealKey } from '@/lib/commands/reveal-key'
import type { Teacher } from '@/lib/commands/teacher'
import { undoCorrection } from '@/lib/commands/undo-correction'
import { tallyOf } from '@/lib/progress/tally'
import type { Correction } from '@/lib/question/correction'
import type { Classroom } from '@/lib/store/classrooms'
import { refoldProgress } from '@/lib/store/progress'
import { answers, corrections, progress } from '@/lib/store/schema'
import { aLesson, withChangedQuestion } from '../builders/a-lesson'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
let sara: string
let omar: string
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
  sara = await join(world, classroom.joinCode)
  omar = await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'two' })
  await answer(world, 'a1', { browser: sara, option: 'wrong' })
  await answer(world, 'a1', { browser: omar })
  await answer(world, 'a2', { browser: omar })
})

const place = () => ({ teacher, classroom: classroom.id, lesson: 'small', question: 'a1' })
const otherKey: Correction = { kind: 'key', options: ['wrong'] }
const correct = (correction: Correction, change = {}) =>
  correctForClassroom(world, { ...place(), questionVersion: 'a1-v1', correction, ...change })
const read = (wouldBe: Correction | null = null) => readQuestion(world, { ...place(), wouldBe })
const learnerAt = async (browser: string) => (await sitting(world, browser)).learner
const table = () =>
  world.store.db
    .select()
    .from(progress)
    .all()
    .map(({ revision: _, ...row }) => row)
const pointsOf = async (browser: string) => {
  const learner = await learnerAt(browser)
  return table().find(({ learnerId, sectionId }) => learnerId === learner?.id && sectionId === 'first')
}
const lessonOf = async (browser: string) =>
  readLesson(world, { learner: await learnerAt(browser), lesson: aLesson() })

describe('another key', () => {
  it('changes what everybody in the classroom earned, and no answer', async () => {
    const kept = world.store.db.select().from(answers).all()
    expect(await correct(otherKey)).toEqual({ ok: true })
    expect(await pointsOf(sara)).toMatchObject({ answered: 1, points: 1, possible: 1, wrongInARow: 0 })
    expect(await pointsOf(omar)).toMatchObject({ answered: 2, points: 1, possible: 2 })
    expect(world.store.db.select().from(answers).all()).toEqual(kept)
  })

  it('holds for what is answered afterwards, and is what the student is told', async () => {
    await correct(otherKey)
    const hind = await join(world, classroom.joinCode, { nickname: 'Hind', browser: 'three' })
    expect(await answer(world, 'a1', { browser: hind, option: 'wrong' })).toMatchObject({
      feedback: { verdict: 'correct', ruled: { kind: 'key' }, notes: [] },
    })
    expect(await pointsOf(hind)).toMatchObject({ points: 1 })
    expect((await lessonOf(omar)).feedback.get('a1')).toMatchObject({ verdict: 'wrong', key: null })
    const asked = { sitting: await sitting(world, omar), lesson: 'small', question: 'a1' }
    expect(await revealKey(world, asked)).toMatchObject({
      ok: true,
      feedback: { verdict: 'wrong', key: { lines: [{ id: 'wrong' }] } },
    })
  })

  it('is counted by on the live page, which hears of it', async () => {
    const changes = (since: number) =>
      readClassroomChanges(world, { teacher, classroom: classroom.id, lesson: 'small', since })
    const before = await changes(0)
    await correct(otherKey)
    const news = await changes(before?.revision ?? 0)
    expect(news?.progress).toHaveLength(2)
    expect(news?.answers?.find(({ answer }) => answer.option === 'wrong')?.isRight).toBe(true)
  })

  it('holds in this classroom only', async () => {
    const other = await aClassroom(world, teacher)
    const nour = await join(world, other.joinCode, { nickname: 'Nour', browser: 'four' })
    await answer(world, 'a1', { browser: nour, option: 'wrong' })
    await answer(world, 'a1', { browser: 'a guest', option: 'wrong' })
    await correct(otherKey)
    expect(await pointsOf(nour)).toMatchObject({ points: 0 })
    expect(await pointsOf('a guest')).toMatchObject({ points: 0 })
  })

  it('stays behind when a student moves to another class', async () => {
    await correct(otherKey)
    const other = await aClassroom(world, teacher)
    const learner = (await learnerAt(sara))?.id ?? ''
    expect(await moveStudent(world, { teacher, learner, to: other.id })).toEqual({ ok: true })
    expect(await pointsOf(sara)).toMatchObject({ points: 0, possible: 1 })
  })

  it('is what is taken out: tables, reports and statements', async () => {
    await correct(otherKey)
    const record = await readClassroomRecord(world, { teacher, classroom: classroom.id })
    const [ofOmar, ofSara] = record?.students ?? []
    expect(ofSara?.answers).toMatchObject([{ questionId: 'a1', verdict: 'correct', points: 1 }])
    expect(ofOmar?.answers).toMatchObject([{ verdict: 'wrong' }, { verdict: 'correct' }])
    expect(ofSara?.results[0]?.total.points).toBe(1)
  })

  it('holds for one version of the question', async () => {
    await correct(otherKey)
    world.publish(withChangedQuestion(aLesson(), 'a1'))
    const changed = world.lessons.find('small')
    if (!changed) throw new Error('expected a lesson')
    await refoldProgress(world.store, changed)
    await answer(world, 'a1', { browser: sara, option: 'wrong' })
    expect(await pointsOf(sara)).toMatchObject({ points: 0, possible: 1 })
    expect(await correct(otherKey)).toEqual({ ok: false, reason: 'question-changed' })
  })

  it('stays when the lesson changes elsewhere and progress is counted again', async () => {
    await correct(otherKey)
    const changed = withChangedQuestion(aLesson(), 'b1')
    await refoldProgress(world.store, changed)
    expect(await pointsOf(sara)).toMatchObject({ points: 1, lessonVersion: changed.version })
  })
})

describe('a void question', () => {
  beforeEach(() => correct({ kind: 'void' }))

  it('is no point and no possible point; that it was answered stays', async () => {
    expect(await pointsOf(sara)).toMatchObject({ answered: 1, points: 0, possible: 0, wrongInARow: 0 })
    expect(await pointsOf(omar)).toMatchObject({ answered: 2, points: 1, possible: 1 })
  })

  it('is in no result, no skill and no review of a student’s', async () => {
    const learner = await learnerAt(sara)
    expect(await readResult(world, { learner, lesson: aLesson() })).toMatchObject({
      total: { points: 0, possible: 3, answered: 0, questions: 3 },
      calibration: [],
    })
    world.wait(10 * 24 * 60 * 60 * 1000)
    expect(await readPractice(world, { learner })).toEqual({ mastery: [], due: 0 })
  })

  it('is said to be void to who answered it and to who answers it now', async () => {
    expect((await lessonOf(sara)).feedback.get('a1')).toMatchObject({ verdict: 'void', key: { lines: [] } })
    const hind = await join(world, classroom.joinCode, { nickname: 'Hind', browser: 'three' })
    const said = { feedback: { verdict: 'void', ruled: { kind: 'void' } } }
    expect(await answer(world, 'a1', { browser: hind, option: 'wrong' })).toMatchObject(said)
  })

  it('is missed by nobody on the live page', async () => {
    for (let n = 0; n < 6; n++) {
      const browser = await join(world, classroom.joinCode, { nickname: `Wrong ${n}`, browser: `wrong ${n}` })
      await answer(world, 'a1', { browser, option: 'wrong' })
    }
    const asked = { teacher, classroom: classroom.id, lesson: 'small', since: 0 }
    const counts = (await readClassroomChanges(world, asked))?.answers ?? []
    expect(tallyOf('a1', counts)).toMatchObject({ students: 8, isMissed: false })
    await undoCorrection(world, place())
    expect(tallyOf('a1', (await readClassroomChanges(world, asked))?.answers ?? []).isMissed).toBe(true)
  })
})

describe('undoing', () => {
  it.each([[otherKey], [{ kind: 'void' }]] as [Correction][])(
    '%j restores every row exactly',
    async (made) => {
      await answer(world, 'a1', { browser: sara, option: 'other' })
      await answer(world, 'b1', { browser: sara, option: 'wrong' })
      const before = table()
      await correct(made)
      expect(table()).not.toEqual(before)
      world.wait(60_000)
      expect(await undoCorrection(world, place())).toEqual({ ok: true })
      expect(table()).toEqual(before)
      expect((await lessonOf(omar)).feedback.get('a1')).toMatchObject({ verdict: 'correct', ruled: null })
    },
  )

  it('what does not hold is refused', async () => {
    expect(await undoCorrection(world, place())).toEqual({ ok: false, reason: 'not-corrected' })
    await correct(otherKey)
    await undoCorrection(world, place())
    expect(await undoCorrection(world, place())).toEqual({ ok: false, reason: 'not-corrected' })
  })

  it('leaves a record of who corrected, when, how, and who undid it; a second correction ends the first', async () => {
    await correct(otherKey)
    const first = world.now()
    world.wait(60_000)
    await correct({ kind: 'void' })
    const second = world.now()
    world.wait(60_000)
    await undoCorrection(world, place())
    const [madeBy, undoneBy] = ['teacher@school.test', 'teacher@school.test']
    expect((await read())?.history).toMatchObject([
      { correction: { kind: 'void' }, madeBy, madeAt: second, undoneBy, undoneAt: world.now() },
      { correction: otherKey, madeBy, madeAt: first, undoneBy, undoneAt: second },
    ])
    expect(world.store.db.select().from(corrections).all()).toHaveLength(2)
  })
})

describe('the page of a question', () => {
  it('shows before and after, and how many scores change', async () => {
    const asked = await read(otherKey)
    expect(asked).toMatchObject({
      correction: null,
      analysis: { right: 1, n: 2 },
      preview: { correction: otherKey, after: { right: 1, n: 2 }, changed: 2 },
    })
    const both = await read({ kind: 'key', options: ['right', 'wrong'] })
    expect(both?.preview).toMatchObject({ after: { right: 2, n: 2 }, changed: 1 })
    expect((await read({ kind: 'void' }))?.preview).toMatchObject({ after: null, changed: 2 })
    expect(table()).toHaveLength(2)
  })

  it('after a correction goes by it; what a void question was stays to be seen', async () => {
    await correct(otherKey)
    await correct({ kind: 'key', options: ['right', 'wrong'] })
    expect(await read()).toMatchObject({ analysis: { right: 2, n: 2 }, preview: null })
    await correct({ kind: 'void' })
    expect(await read()).toMatchObject({ correction: { kind: 'void' }, analysis: { right: 1, n: 2 } })
  })

  it('knows who chose what, and nobody of another classroom', async () => {
    const other = await aClassroom(world, teacher)
    await answer(world, 'a1', { browser: await join(world, other.joinCode, { browser: 'four' }) })
    const asked = await read()
    const chose = asked?.tries.map((each) => [asked.nicknames.get(each.learnerId), each.answer.option])
    expect(chose?.toSorted()).toEqual([
      ['Omar', 'right'],
      ['Sara', 'wrong'],
    ])
  })
})

describe('what is no correction', () => {
  it.each([
    ['the author’s own key', { correction: { kind: 'key', options: ['right'] } }, 'malformed'],
    ['a key of nothing', { correction: { kind: 'key', options: [] } }, 'malformed'],
    ['a question that is not there', { question: 'c1' }, 'unknown-question'],
    ['a lesson that is not there', { lesson: 'large' }, 'unknown-question'],
    ['a question that has changed', { questionVersion: 'a1-v0' }, 'question-changed'],
  ])('%s is refused', async (_, change, reason) => {
    expect(await correct(otherKey, change)).toEqual({ ok: false, reason })
    expect(world.store.db.select().from(corrections).all()).toEqual([])
  })

  it("another teacher's classroom is not there: not to be read, corrected or restored", async () => {
    await correct(otherKey)
    const theirs = { ...place(), teacher: await aTeacher(world, 'other@school.test') }
    const unknown = { ok: false, reason: 'unknown-question' }
    expect(await readQuestion(world, { ...theirs, wouldBe: null })).toBeNull()
    expect(await correct({ kind: 'void' }, theirs)).toEqual(unknown)
    expect(await undoCorrection(world, theirs)).toEqual(unknown)
    expect((await read())?.history).toMatchObject([{ undoneAt: null }])
  })
})
