import { beforeEach, describe, expect, it } from 'vitest'
import { claimAnswers } from '@/lib/commands/claim-answers'
import { readLesson } from '@/lib/commands/read-lesson'
import { readMembership } from '@/lib/commands/read-membership'
import { readResult } from '@/lib/commands/read-result'
import { returnToClassroom } from '@/lib/commands/return-to-classroom'
import { revealKey } from '@/lib/commands/reveal-key'
import { answers, learners, progress } from '@/lib/store/schema'
import { aLesson } from '../builders/a-lesson'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'

const lesson = aLesson()
let world: TestWorld
let code: string
beforeEach(async () => {
  world = await aWorld(lesson)
  code = (await aClassroom(world, await aTeacher(world))).joinCode
})

const claim = async (browser: string, theirs = true) =>
  claimAnswers(world, { sitting: await sitting(world, browser), theirs })
const resultAt = async (browser: string) =>
  (await readResult(world, { learner: (await sitting(world, browser)).learner, lesson })).total
const membershipAt = async (browser: string) =>
  readMembership(world, { sitting: await sitting(world, browser) })

/** Sara, who has joined at her own device, sits down at the browser where a guest has answered. */
async function saraComesTo(browser: string): Promise<string> {
  const asked = { sitting: await sitting(world, browser), code, nickname: 'Sara', pin: '1234' }
  const back = await returnToClassroom(world, asked)
  if (!back.ok) throw new Error(back.reason)
  return back.sittingToken
}

describe('answers given without a name', () => {
  it('are asked about on joining', async () => {
    for (const question of ['a1', 'a2', 'b1']) await answer(world, question)
    const browser = await join(world, code)
    expect(await membershipAt(browser)).toMatchObject({ nickname: 'Sara', guestAnswers: 3 })
  })

  it('claimed are the student’s: feedback, result and progress, and the guest is gone', async () => {
    await answer(world, 'a1')
    await answer(world, 'b1', { option: 'wrong' })
    await revealKey(world, { sitting: await sitting(world), lesson: 'small', question: 'b1' })
    const browser = await join(world, code)
    expect(await claim(browser)).toEqual({ ok: true, moved: 2 })
    const { learner } = await sitting(world, browser)
    expect((await readLesson(world, { learner, lesson })).feedback.get('b1')).toMatchObject({
      answer: { option: 'wrong' },
      key: { lines: [{ id: 'right' }] },
    })
    expect(await resultAt(browser)).toMatchObject({ points: 1, answered: 2 })
    expect(world.store.db.select().from(learners).all()).toMatchObject([{ kind: 'student' }])
    expect(world.store.db.select().from(progress).all()).toMatchObject([
      { learnerId: learner?.id, sectionId: 'first', points: 1, answered: 1 },
      { learnerId: learner?.id, sectionId: 'second', points: 0, answered: 1 },
    ])
  })

  it('are claimed once: again, even at the same time, moves nothing more', async () => {
    await answer(world, 'a1')
    const browser = await join(world, code)
    const claims = await Promise.all([claim(browser), claim(browser)])
    expect(claims).toEqual([
      { ok: true, moved: 1 },
      { ok: true, moved: 0 },
    ])
    expect(await membershipAt(browser)).toMatchObject({ guestAnswers: 0 })
  })

  it('that are not theirs stay away, and are not asked about again', async () => {
    await answer(world, 'a1')
    const browser = await join(world, code)
    expect(await claim(browser, false)).toEqual({ ok: true, moved: 0 })
    expect(await claim(browser, true)).toEqual({ ok: true, moved: 0 })
    expect(await membershipAt(browser)).toMatchObject({ guestAnswers: 0 })
    expect(await resultAt(browser)).toMatchObject({ answered: 0 })
  })

  it('where both have a first try the earlier by server time counts, the guest’s', async () => {
    await answer(world, 'a1', { option: 'right', browser: 'library' })
    world.wait(1000)
    const own = await join(world, code, { browser: 'own device' })
    await answer(world, 'a1', { option: 'wrong', browser: own })
    expect(await resultAt(own)).toMatchObject({ points: 0 })
    const browser = await saraComesTo('library')
    expect(await claim(browser)).toEqual({ ok: true, moved: 1 })
    expect(await resultAt(browser)).toMatchObject({ points: 1, answered: 1 })
  })

  it('where both have a first try the earlier by server time counts, the student’s', async () => {
    const own = await join(world, code, { browser: 'own device' })
    await answer(world, 'a1', { option: 'wrong', browser: own })
    world.wait(1000)
    await answer(world, 'a1', { option: 'right', browser: 'library' })
    const browser = await saraComesTo('library')
    await claim(browser)
    expect(await resultAt(browser)).toMatchObject({ points: 0, answered: 1 })
  })

  it('have their tries counted with the student’s, in the order of the server’s clock', async () => {
    const own = await join(world, code, { browser: 'own device' })
    const turns = ['library', own, 'library', own, own, 'library']
    for (const [index, browser] of turns.entries()) {
      await answer(world, 'a1', { option: 'wrong', browser, id: `answer-no-${index}` })
      world.wait(1000)
    }
    await claim(await saraComesTo('library'))
    const stored = world.store.db.select().from(answers).all()
    expect(stored.map(({ id, try: number }) => [id, number])).toEqual(
      turns.map((_, index) => [`answer-no-${index}`, index + 1]),
    )
  })

  it('a claim that broke off in the middle has moved nothing, and can be made again', async () => {
    await answer(world, 'a1')
    await answer(world, 'b1')
    const browser = await join(world, code)
    const before = world.store.db.select().from(answers).all()
    const broken = {
      ...lesson,
      get sections(): never {
        throw new Error('the power fails')
      },
    }
    world.publish(broken)
    await expect(claim(browser)).rejects.toThrow('the power fails')
    expect(world.store.db.select().from(answers).all()).toEqual(before)
    world.publish(lesson)
    expect(await claim(browser)).toEqual({ ok: true, moved: 2 })
  })

  it('cannot be claimed by a guest', async () => {
    await answer(world, 'a1')
    expect(await claim('browser')).toEqual({ ok: false, reason: 'not-a-student' })
  })
})
