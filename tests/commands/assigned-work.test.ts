import { beforeEach, describe, expect, it } from 'vitest'
import { listWorkFor } from '@/lib/commands/list-work-for'
import { readLesson } from '@/lib/commands/read-lesson'
import { readPractice, readReview } from '@/lib/commands/read-practice'
import { readPracticeSet } from '@/lib/commands/read-practice-set'
import { readResult } from '@/lib/commands/read-result'
import { readSection } from '@/lib/commands/read-section'
import { revealKey } from '@/lib/commands/reveal-key'
import { takeHint } from '@/lib/commands/take-hint'
import type { Classroom } from '@/lib/store/classrooms'
import { answers } from '@/lib/store/schema'
import { aLesson, aQuestion } from '../builders/a-lesson'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'
import { anAssignment } from '../builders/an-assignment'

const HOUR_MS = 60 * 60 * 1000
const plain = aLesson()
const hint = { ar: 'انظر', en: 'look' }
const lesson = {
  ...plain,
  sections: plain.sections.map((section) => ({
    ...section,
    questions: section.questions.map(({ id, skill }) => aQuestion(id, { skill, hint })),
  })),
}
let world: TestWorld
let classroom: Classroom
let sara: string
beforeEach(async () => {
  world = await aWorld(lesson)
  classroom = await aClassroom(world, await aTeacher(world))
  sara = await join(world, classroom.joinCode)
})

const learner = async (browser = sara) => (await sitting(world, browser)).learner
const state = async (browser = sara) => readLesson(world, { learner: await learner(browser), lesson })
const reveal = async (question: string) =>
  revealKey(world, { sitting: await sitting(world, sara), lesson: 'small', question })
const give = (change: Parameters<typeof anAssignment>[2] = {}) => anAssignment(world, classroom.id, change)
const stored = () => world.store.db.select().from(answers).all().length
const later = { feedback: 'after-due' as const }

describe('the work of a student', () => {
  const standings = async () =>
    (await listWorkFor(world, await learner())).map(({ state, standing }) => [state, standing.answered])

  it('is what was given to the class or to them: open first, done at the end', async () => {
    const mine = (await learner())?.id ?? ''
    await give({ sections: ['first'] })
    await give({ opensAt: new Date(world.now().getTime() + HOUR_MS), dueAt: null, sections: ['second'] })
    await give({ questions: ['b1'], learners: [mine] })
    await give({ learners: [] })
    await answer(world, 'a1', { browser: sara })
    await answer(world, 'a2', { browser: sara })
    expect(await standings()).toEqual([
      ['open', 0],
      ['coming', 0],
      ['open', 2],
    ])
  })

  it('goes on in the first section that has a question left', async () => {
    await give()
    await answer(world, 'a1', { browser: sara })
    await answer(world, 'a2', { browser: sara })
    expect((await listWorkFor(world, await learner()))[0]?.goOn?.id).toBe('second')
  })

  it('that comes late is kept', async () => {
    await give()
    world.wait(2 * HOUR_MS)
    expect(await answer(world, 'a1', { browser: sara })).toMatchObject({ ok: true })
    const [work] = await listWorkFor(world, await learner())
    expect(work).toMatchObject({ state: 'over', standing: { answered: 1, late: 1 } })
  })

  it('is none for guests, and for students of other classrooms', async () => {
    await give()
    const other = await aClassroom(world, await aTeacher(world, 'other@school.test'))
    const omar = await join(world, other.joinCode, { nickname: 'Omar', browser: 'omar' })
    expect(await listWorkFor(world, await learner(omar))).toEqual([])
    expect(await listWorkFor(world, null)).toEqual([])
  })
})

describe('a gate', () => {
  const read = async (browser = sara, section = 'first') =>
    readSection(world, { sitting: await sitting(world, browser), lesson: 'small', section })

  it('locks questions, hints and keys until the student has said that they have read the section', async () => {
    await answer(world, 'a1', { browser: sara })
    await give({ isGated: true })
    const locked = { ok: false, reason: 'not-read-yet' }
    const hint = async () =>
      takeHint(world, { sitting: await sitting(world, sara), lesson: 'small', question: 'a1' })
    expect(await answer(world, 'a1', { browser: sara })).toEqual(locked)
    expect(await hint()).toEqual(locked)
    expect(await reveal('a1')).toEqual(locked)
    expect(stored()).toBe(1)
    expect((await state()).locked).toEqual(new Set(['a1', 'a2', 'b1', 'b2']))
    expect(await read()).toEqual({ ok: true })
    expect(await read()).toEqual({ ok: true })
    expect(await answer(world, 'a1', { browser: sara })).toMatchObject({ ok: true })
    expect(await hint()).toMatchObject({ ok: true })
    expect(await reveal('a1')).toMatchObject({ ok: true })
    expect((await state()).locked).toEqual(new Set(['b1', 'b2']))
    expect(await answer(world, 'b1', { browser: sara })).toEqual(locked)
  })

  it('is read by each for themselves', async () => {
    await give({ isGated: true })
    await read()
    const omar = await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'omar' })
    expect(await answer(world, 'a1', { browser: omar })).toEqual({ ok: false, reason: 'not-read-yet' })
  })

  it('is none for a guest, who has nothing to say that they read', async () => {
    await give({ isGated: true })
    expect(await answer(world, 'a1', { browser: 'a guest' })).toMatchObject({ ok: true })
    expect(await read('a guest')).toEqual({ ok: false, reason: 'not-a-student' })
    expect(await read(sara, 'third')).toEqual({ ok: false, reason: 'unknown-section' })
  })
})

describe('feedback after the due date', () => {
  it('until then the answer is kept, once, and nothing is said about it', async () => {
    await give(later)
    const heldUntil = new Date(world.now().getTime() + HOUR_MS)
    const sent = { browser: sara, option: 'wrong', id: 'the-answer-1' }
    const told = await answer(world, 'a1', sent)
    expect(told).toEqual({
      ok: true,
      answerId: 'the-answer-1',
      feedback: null,
      heldUntil,
      section: { id: 'first', answered: 1, questions: 2 },
    })
    expect(await answer(world, 'a1', sent)).toEqual(told)
    expect(await answer(world, 'a1', { browser: sara })).toEqual({ ok: false, reason: 'tried-already' })
    expect(await reveal('a1')).toEqual({ ok: false, reason: 'feedback-held' })
    expect(stored()).toBe(1)
    const here = await state()
    expect(here.feedback.size).toBe(0)
    expect(here.answered).toEqual(new Set(['a1']))
    expect(here.held.get('a1')).toEqual({ until: heldUntil, answer: { option: 'wrong' } })
    expect(here.held.get('a2')).toEqual({ until: heldUntil, answer: null })
  })

  it('of two sent at the same moment one is kept', async () => {
    await give(later)
    const results = await Promise.all(
      ['right', 'wrong'].map((option) => answer(world, 'a1', { browser: sara, option })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(stored()).toBe(1)
  })

  it('from then on everything shows, and trying again is possible', async () => {
    await give(later)
    await answer(world, 'a1', { browser: sara, option: 'wrong' })
    world.wait(HOUR_MS)
    expect((await state()).feedback.get('a1')).toMatchObject({ verdict: 'wrong', tries: 1 })
    expect(await answer(world, 'a1', { browser: sara })).toMatchObject({
      ok: true,
      feedback: { verdict: 'correct', key: { lines: [{ id: 'right' }] } },
    })
  })

  it('hides also what was told before it was assigned', async () => {
    await answer(world, 'a1', { browser: sara })
    await give({ ...later, createdAt: world.now() })
    expect((await state()).feedback.size).toBe(0)
    expect(await answer(world, 'a1', { browser: sara })).toEqual({ ok: false, reason: 'tried-already' })
  })

  it('leaks by no result, no mastery, no review, no X-ray', async () => {
    await give({ ...later, dueAt: new Date(world.now().getTime() + 100 * HOUR_MS) })
    for (const question of ['a1', 'a2', 'b1', 'b2'])
      await answer(world, question, { browser: sara, option: 'wrong', confidence: 'sure' })
    world.wait(48 * HOUR_MS)
    expect(await state()).toMatchObject({ isXRayOpen: false, questionsLeft: 0 })
    const result = await readResult(world, { learner: await learner(), lesson })
    expect(result.total).toEqual({ points: 0, possible: 0, answered: 4, questions: 4 })
    expect(result).toMatchObject({ calibration: [], discernment: null, held: { answers: 4 } })
    expect(await readPractice(world, { learner: await learner() })).toEqual({ mastery: [], due: 0 })
    expect(await readReview(world, { learner: await learner(), since: world.now() })).toEqual([])
    world.wait(100 * HOUR_MS)
    expect((await state()).isXRayOpen).toBe(true)
    expect((await readPractice(world, { learner: await learner() })).due).toBe(4)
  })

  it('holds what it covers only', async () => {
    await give({ ...later, sections: ['second'] })
    expect(await answer(world, 'a1', { browser: sara })).toMatchObject({ feedback: { verdict: 'correct' } })
    expect(await answer(world, 'b1', { browser: sara })).toMatchObject({ feedback: null })
    const { total } = await readResult(world, { learner: await learner(), lesson })
    expect(total).toEqual({ points: 1, possible: 2, answered: 2, questions: 4 })
  })

  it('is not asked of a guest', async () => {
    await give(later)
    expect(await answer(world, 'a1', { browser: 'a guest' })).toMatchObject({
      feedback: { verdict: 'correct' },
    })
  })
})

describe('the languages of an assignment', () => {
  it('are those its sections are read in, while it is open', async () => {
    await give({ languages: ['ar'], sections: ['first'] })
    const languages = async () => Object.fromEntries((await state()).languages)
    expect(await languages()).toEqual({ first: ['ar'], second: ['ar', 'en'] })
    world.wait(HOUR_MS)
    expect(await languages()).toEqual({ first: ['ar', 'en'], second: ['ar', 'en'] })
  })
})

describe('a practice set', () => {
  const set = async (assignment: string, browser = sara) =>
    readPracticeSet(world, { learner: await learner(browser), assignment })

  it('asks its questions anew, and knows what was answered since', async () => {
    await answer(world, 'a1', { browser: sara, option: 'wrong' })
    world.wait(1000)
    const learners = [(await learner())?.id ?? '']
    const id = await give({ questions: ['b2', 'a1'], learners, createdAt: world.now() })
    const asked = async () =>
      (await set(id))?.asked.map(({ question, feedback }) => [question.id, feedback?.verdict ?? null])
    expect(await asked()).toEqual([
      ['a1', null],
      ['b2', null],
    ])
    world.wait(1000)
    await answer(world, 'a1', { browser: sara })
    expect(await asked()).toEqual([
      ['a1', 'correct'],
      ['b2', null],
    ])
  })

  it('can be held back: one more try, and nothing said about it', async () => {
    await answer(world, 'a1', { browser: sara, option: 'wrong' })
    world.wait(1000)
    const id = await give({ ...later, questions: ['a1'], createdAt: world.now() })
    expect(await answer(world, 'a1', { browser: sara })).toMatchObject({ ok: true, feedback: null })
    expect(await answer(world, 'a1', { browser: sara })).toEqual({ ok: false, reason: 'tried-already' })
    const [asked] = (await set(id))?.asked ?? []
    expect(asked).toMatchObject({ feedback: null, held: { answer: { option: 'right' } } })
  })

  it('is nobody else’s, and shows nothing before it opens', async () => {
    const learners = [(await learner())?.id ?? '']
    const id = await give({ questions: ['a1'], learners })
    const omar = await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'omar' })
    expect(await set(id, omar)).toBeNull()
    expect(await readPracticeSet(world, { learner: null, assignment: id })).toBeNull()
    expect(await set(await give())).toBeNull()
    const opensAt = new Date(world.now().getTime() + HOUR_MS)
    const coming = await give({ questions: ['a1'], opensAt, dueAt: null })
    expect(await set(coming)).toMatchObject({ state: 'coming', asked: [] })
  })
})
