import { beforeEach, describe, expect, it } from 'vitest'
import { listLessonsFor } from '@/lib/commands/list-lessons-for'
import { readLesson } from '@/lib/commands/read-lesson'
import { readResult } from '@/lib/commands/read-result'
import { revealKey } from '@/lib/commands/reveal-key'
import { aLesson } from '../builders/a-lesson'
import { answer, aWorld, sitting, type TestWorld } from '../builders/a-world'

let world: TestWorld
const lesson = aLesson()
beforeEach(async () => {
  world = await aWorld(lesson)
})

const state = async () => readLesson(world, { learner: (await sitting(world)).learner, lesson })
const reveal = async (question: string) =>
  revealKey(world, { sitting: await sitting(world), lesson: 'small', question })

describe('where a learner is in a lesson', () => {
  it('is the beginning for a visitor', async () => {
    expect(await state()).toEqual({
      answered: new Set(),
      feedback: new Map(),
      held: new Map(),
      locked: new Set(),
      languages: new Map([
        ['first', ['ar', 'en']],
        ['second', ['ar', 'en']],
      ]),
      hintsTaken: new Set(),
      latestQuestion: null,
      resumeAt: 'first',
      questionsLeft: 4,
      isXRayOpen: false,
    })
  })

  it('is the section they answered in last, while it has a question left', async () => {
    await answer(world, 'b1')
    expect(await state()).toMatchObject({ latestQuestion: 'b1', resumeAt: 'second', questionsLeft: 3 })
    await answer(world, 'b2')
    expect(await state()).toMatchObject({ resumeAt: 'first', questionsLeft: 2 })
  })

  it('the feedback is on the latest answer, and a right one keeps the key open', async () => {
    await answer(world, 'a1')
    world.wait(1000)
    await answer(world, 'a1', { option: 'wrong' })
    expect((await state()).feedback.get('a1')).toMatchObject({
      answer: { option: 'wrong' },
      tries: 2,
      key: { lines: [{ id: 'right' }] },
    })
  })

  it('the x-ray opens with the last question, right or wrong', async () => {
    for (const question of ['a1', 'a2', 'b1']) await answer(world, question)
    expect(await state()).toMatchObject({ isXRayOpen: false, questionsLeft: 1 })
    await answer(world, 'b2', { option: 'wrong' })
    expect(await state()).toMatchObject({ isXRayOpen: true, questionsLeft: 0 })
  })

  it("another learner's answers are not in it", async () => {
    await answer(world, 'a1', { browser: 'another browser' })
    expect((await state()).feedback.size).toBe(0)
  })
})

describe('the key on request', () => {
  it.each([
    ['not-answered-yet', 'a1'],
    ['unknown-question', 'c1'],
  ])('is refused before a first try: %s', async (reason, question) => {
    expect(await reveal(question)).toEqual({ ok: false, reason })
    await answer(world, 'a2')
    expect(await reveal(question)).toEqual({ ok: false, reason })
  })

  it('comes after a first wrong try, and stays', async () => {
    await answer(world, 'a1', { option: 'wrong' })
    expect(await reveal('a1')).toMatchObject({
      ok: true,
      feedback: { tries: 1, key: { lines: [{ id: 'right' }] } },
    })
    expect(await reveal('a1')).toMatchObject({ ok: true })
    expect((await state()).feedback.get('a1')).toMatchObject({ key: { lines: [{ id: 'right' }] } })
  })

  it('is of one question only', async () => {
    for (const question of ['a1', 'a2']) await answer(world, question, { option: 'wrong' })
    await reveal('a1')
    expect((await state()).feedback.get('a2')?.key).toBeNull()
  })
})

describe('a result', () => {
  it('is of first tries', async () => {
    await answer(world, 'a1', { option: 'wrong' })
    world.wait(1000)
    await answer(world, 'a1')
    await answer(world, 'b1')
    const { learner } = await sitting(world)
    expect((await readResult(world, { learner, lesson })).total).toMatchObject({ points: 1, answered: 2 })
    expect(await listLessonsFor(world, learner)).toEqual([{ lesson, answered: 2, questions: 4 }])
  })
})
