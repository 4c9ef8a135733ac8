import { beforeEach, describe, expect, it } from 'vitest'
import { readPractice, readReview } from '@/lib/commands/read-practice'
import { readResult } from '@/lib/commands/read-result'
import { takeHint } from '@/lib/commands/take-hint'
import { answers } from '@/lib/store/schema'
import { aLesson, aQuestion, withChangedQuestion } from '../builders/a-lesson'
import { answer, aWorld, sitting, type TestWorld } from '../builders/a-world'

const DAY_MS = 24 * 60 * 60 * 1000
let world: TestWorld
beforeEach(async () => {
  world = await aWorld()
})
const learner = async () => (await sitting(world)).learner
const review = async (since = world.now()) => readReview(world, { learner: await learner(), since })
const asked = async (since?: Date) => (await review(since)).map(({ question }) => question.id)

describe('a review', () => {
  it('is empty for a visitor, and for who has missed nothing', async () => {
    expect(await review()).toEqual([])
    await answer(world, 'a1')
    world.wait(300 * DAY_MS)
    expect(await asked()).toEqual([])
  })

  it('asks what was missed, when it is due', async () => {
    await answer(world, 'a1', { option: 'wrong' })
    await answer(world, 'b1')
    expect(await asked()).toEqual([])
    world.wait(2 * DAY_MS)
    expect(await asked()).toContain('a1')
    expect((await readPractice(world, { learner: await learner() })).due).toBe((await review()).length)
  })

  it('goes on with what it began with, and says at once what is right', async () => {
    await answer(world, 'a1', { option: 'wrong' })
    world.wait(2 * DAY_MS)
    const since = world.now()
    world.wait(60_000)
    expect((await review(since))[0]).toMatchObject({ question: { id: 'a1' }, feedback: null })
    await answer(world, 'a1', { option: 'other', inReview: true })
    expect((await review(since))[0]).toMatchObject({
      question: { id: 'a1' },
      feedback: { verdict: 'wrong', key: { lines: [{ id: 'right' }] } },
    })
    expect(await asked()).toEqual([])
  })

  it('does not touch the first try', async () => {
    await answer(world, 'a1', { option: 'wrong' })
    world.wait(2 * DAY_MS)
    await answer(world, 'a1', { inReview: true })
    const { total } = await readResult(world, { learner: await learner(), lesson: aLesson() })
    expect(total).toMatchObject({ points: 0, answered: 1 })
  })

  it('leaves a question that has changed since to its lesson', async () => {
    await answer(world, 'a1', { option: 'wrong' })
    world.publish(withChangedQuestion(aLesson(), 'a1'))
    world.wait(9 * DAY_MS)
    expect(await asked()).toEqual([])
  })
})

describe('what is mastered', () => {
  it('is not said after one lesson', async () => {
    for (const question of ['a1', 'b1']) await answer(world, question)
    const { mastery } = await readPractice(world, { learner: await learner() })
    expect(mastery).toEqual([{ skill: 'comprehension', right: 2, of: 2, lessons: 1, isMastered: false }])
  })
})

describe('a hint', () => {
  const hinted = aLesson()
  const hint = { ar: 'تلميح', en: 'look there' }
  beforeEach(async () => {
    const [first] = hinted.sections
    if (!first) throw new Error('expected a section')
    world = await aWorld({
      ...hinted,
      sections: [{ ...first, questions: [aQuestion('a1', { hint }), aQuestion('a2')] }],
    })
  })
  const take = async (question: string, lesson = 'small') =>
    takeHint(world, { sitting: await sitting(world), lesson, question })

  it('is given on request, and kept with the answer that follows', async () => {
    expect(await take('a1')).toEqual({ ok: true, hint })
    await answer(world, 'a1')
    await answer(world, 'a2')
    const rows = world.store.db.select().from(answers).all()
    expect(rows.map(({ questionId, hinted }) => [questionId, hinted])).toEqual([
      ['a1', true],
      ['a2', false],
    ])
  })

  it('once taken stands beside its question in a review too', async () => {
    await answer(world, 'a1', { option: 'wrong' })
    world.wait(2 * DAY_MS)
    const hintShown = async () =>
      (await review()).map(({ question, hasTakenHint }) => [question.id, hasTakenHint])
    expect(await hintShown()).toEqual([['a1', false]])
    await take('a1')
    expect(await hintShown()).toEqual([['a1', true]])
  })

  it('of a question that has none, or is none, is refused', async () => {
    expect(await take('a2')).toEqual({ ok: false, reason: 'unknown-question' })
    expect(await take('a9')).toEqual({ ok: false, reason: 'unknown-question' })
    expect(await take('a1', 'other')).toEqual({ ok: false, reason: 'unknown-lesson' })
    expect((await sitting(world)).learner).toBeNull()
  })
})

describe('how sure somebody was', () => {
  it('is kept with the answer, and shown beside what was right', async () => {
    await answer(world, 'a1', { confidence: 'sure' })
    await answer(world, 'a2', { option: 'wrong', confidence: 'sure' })
    await answer(world, 'b1')
    const { calibration } = await readResult(world, { learner: await learner(), lesson: aLesson() })
    expect(calibration).toEqual([{ confidence: 'sure', answers: 2, right: 1 }])
  })
})

describe('discernment', () => {
  const options = (right: string) =>
    ['true', 'false'].map((id) => ({
      id,
      text: { ar: id, en: id },
      correct: id === right,
      why: { ar: id, en: id },
    }))
  const claim = (id: string, right: string) => aQuestion(id, { kind: 'judgement', options: options(right) })

  it('is over claims alone, at first try', async () => {
    const [first] = aLesson().sections
    if (!first) throw new Error('expected a section')
    const lesson = aLesson({
      sections: [
        {
          ...first,
          questions: [
            aQuestion('a1'),
            ...['t1', 't2', 't3'].map((id) => claim(id, 'true')),
            ...['f1', 'f2', 'f3'].map((id) => claim(id, 'false')),
          ],
        },
      ],
    })
    world = await aWorld(lesson)
    await answer(world, 'a1')
    for (const id of ['t1', 't2', 't3']) await answer(world, id, { option: 'true' })
    for (const id of ['f1', 'f2']) await answer(world, id, { option: 'false' })
    const before = await readResult(world, { learner: await learner(), lesson })
    expect(before.discernment).toBeNull()
    await answer(world, 'f3', { option: 'true' })
    await answer(world, 'f3', { option: 'false' })
    const { discernment } = await readResult(world, { learner: await learner(), lesson })
    expect(discernment?.n).toEqual({ true: 3, other: 3 })
    expect(discernment?.bias).toBeLessThan(0)
  })
})
