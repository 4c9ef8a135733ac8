import { beforeEach, describe, expect, it } from 'vitest'
import { readLesson } from '@/lib/commands/read-lesson'
import { submitAnswer } from '@/lib/commands/submit-answer'
import { answers, learners, progress, sittings } from '@/lib/store/schema'
import { aLesson, withChangedQuestion } from '../builders/a-lesson'
import { answer, aWorld, sitting, type TestWorld } from '../builders/a-world'

let world: TestWorld
beforeEach(async () => {
  world = await aWorld()
})

const rows = () => ({
  answers: world.store.db.select().from(answers).all(),
  learners: world.store.db.select().from(learners).all(),
  sittings: world.store.db.select().from(sittings).all(),
  progress: world.store.db.select().from(progress).all(),
})

describe('an answer', () => {
  it('is stored with all that follows from it', async () => {
    expect(await answer(world, 'a1', { id: 'one-answer' })).toMatchObject({
      ok: true,
      answerId: 'one-answer',
      feedback: {
        verdict: 'correct',
        answer: { option: 'right' },
        tries: 1,
        key: { lines: [{ id: 'right' }] },
      },
      section: { id: 'first', answered: 1, questions: 2 },
    })
    expect(rows().answers).toMatchObject([
      {
        id: 'one-answer',
        lessonId: 'small',
        lessonVersion: 'lesson-v1',
        questionId: 'a1',
        questionVersion: 'a1-v1',
        try: 1,
        answer: { option: 'right' },
        verdict: 'correct',
        points: 1,
        possible: 1,
        locale: 'ar',
        clientTime: null,
        serverTime: world.now(),
      },
    ])
    expect(rows().learners).toMatchObject([{ kind: 'guest', nickname: null, pinHash: null }])
    expect(rows().progress).toMatchObject([{ sectionId: 'first', answered: 1, points: 1, tries: 1 }])
  })

  it('sent twice is stored once and answered the same', async () => {
    const first = await answer(world, 'a1', { option: 'wrong', id: 'one-answer' })
    await answer(world, 'a1', { option: 'right' })
    expect(await answer(world, 'a1', { option: 'wrong', id: 'one-answer' })).toEqual(first)
    expect(rows().answers).toHaveLength(2)
  })

  it('sent twice with another option keeps what was said first', async () => {
    await answer(world, 'a1', { option: 'wrong', id: 'one-answer' })
    const again = await answer(world, 'a1', { option: 'right', id: 'one-answer' })
    expect(again).toMatchObject({
      ok: true,
      feedback: { verdict: 'wrong', answer: { option: 'wrong' }, tries: 1 },
    })
  })

  it('sent twice at the same time is stored once', async () => {
    const both = await Promise.all([1, 2].map(() => answer(world, 'a1', { id: 'one-answer' })))
    expect(both[0]).toEqual(both[1])
    expect(rows().answers).toHaveLength(1)
  })

  it.each([
    ['by somebody else', { browser: 'another browser' }, 'a1'],
    ['to another question', {}, 'a2'],
  ])('whose id was used %s is refused', async (_, change, question) => {
    await answer(world, 'a1', { id: 'one-answer' })
    const again = await answer(world, question, { ...change, id: 'one-answer' })
    expect(again).toEqual({ ok: false, reason: 'answer-id-taken' })
    expect(rows()).toMatchObject({ answers: [{}], learners: [{}], sittings: [{}] })
  })

  it('first ones given at the same time make one guest', async () => {
    await Promise.all(['a1', 'a2', 'b1', 'b2'].map((question) => answer(world, question)))
    expect(rows().learners).toHaveLength(1)
    expect(new Set(rows().answers.map((row) => row.learnerId)).size).toBe(1)
    expect(rows().answers).toHaveLength(4)
  })

  it('in a sitting that has run out begins a new guest', async () => {
    await answer(world, 'a1')
    world.wait(91 * 24 * 60 * 60 * 1000)
    await answer(world, 'a2')
    expect(rows()).toMatchObject({ learners: [{}, {}], sittings: [{}] })
  })

  it('keeps a sitting alive', async () => {
    for (const question of ['a1', 'a2', 'b1', 'b2']) {
      await answer(world, question)
      world.wait(60 * 24 * 60 * 60 * 1000)
    }
    expect(rows().learners).toHaveLength(1)
  })
})

describe('the key', () => {
  it('stays away after one wrong try and comes after the second', async () => {
    expect(await answer(world, 'a1', { option: 'wrong' })).toMatchObject({
      feedback: { tries: 1, key: null },
    })
    expect(await answer(world, 'a1', { option: 'other' })).toMatchObject({
      feedback: { tries: 2, key: { lines: [{ id: 'right' }] } },
    })
  })
})

describe('what no page of ours sends', () => {
  const good = {
    answerId: 'one-answer',
    lesson: 'small',
    question: 'a1',
    questionVersion: 'a1-v1',
    answer: { option: 'right' },
    locale: 'ar' as const,
    confidence: null,
    inReview: false,
    clientTime: null,
  }

  it.each([
    ['malformed', { answerId: '' }],
    ['malformed', { answerId: 'x'.repeat(10_000) }],
    ['malformed', { answerId: "1' or '1'='1" }],
    ['unknown-lesson', { lesson: 'other' }],
    ['unknown-lesson', { lesson: 'x'.repeat(1_000_000) }],
    ['unknown-question', { question: 'c1' }],
    ['question-changed', { questionVersion: 'a1-v0' }],
    ['unknown-option', { answer: { option: 'an option of another question' } }],
    ['unknown-option', { answer: { option: 'x'.repeat(1_000_000) } }],
  ])('is refused as %s, and nothing is stored', async (reason, change) => {
    const submission = { ...good, ...change, sitting: await sitting(world) }
    expect(await submitAnswer(world, submission)).toEqual({ ok: false, reason })
    expect(rows()).toEqual({ answers: [], learners: [], sittings: [], progress: [] })
  })
})

describe('a lesson that changes in the middle', () => {
  beforeEach(async () => {
    await answer(world, 'a1', { option: 'wrong' })
    await answer(world, 'a2')
    world.publish(withChangedQuestion(aLesson(), 'a1'))
  })

  const state = async () =>
    readLesson(world, {
      learner: (await sitting(world)).learner,
      lesson: world.lessons.list()[0] ?? aLesson(),
    })

  it('keeps the answers to unchanged questions and asks the changed one anew', async () => {
    expect([...(await state()).feedback.keys()]).toEqual(['a2'])
    expect(await answer(world, 'a1', { option: 'wrong' })).toMatchObject({
      feedback: { tries: 1, key: null },
      section: { answered: 2 },
    })
  })

  it('refuses an answer to the question as it was', async () => {
    const submission = { answerId: 'late-answer', lesson: 'small', question: 'a1', questionVersion: 'a1-v1' }
    const said = { locale: 'en' as const, confidence: null, inReview: false, clientTime: null }
    const given = { ...submission, ...said, answer: { option: 'right' } }
    const refused = await submitAnswer(world, { ...given, sitting: await sitting(world) })
    expect(refused).toEqual({ ok: false, reason: 'question-changed' })
  })
})
