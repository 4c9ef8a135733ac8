import { beforeEach, describe, expect, it } from 'vitest'
import { checkClassCode } from '@/lib/commands/check-class-code'
import { joinClassroom } from '@/lib/commands/join-classroom'
import { leaveComputer } from '@/lib/commands/leave-computer'
import { newJoinCode } from '@/lib/commands/new-join-code'
import { readMembership } from '@/lib/commands/read-membership'
import { resetPin } from '@/lib/commands/reset-pin'
import { returnToClassroom } from '@/lib/commands/return-to-classroom'
import { setJoining } from '@/lib/commands/set-joining'
import type { Teacher } from '@/lib/commands/teacher'
import type { Classroom } from '@/lib/store/classrooms'
import { classrooms, learners } from '@/lib/store/schema'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
})

const askYourTeacher = { ok: false, reason: 'ask-your-teacher' }
const fill = () => world.store.db.update(classrooms).set({ capacity: 1 }).run()
const close = () => setJoining(world, { teacher, classroom: classroom.id, joining: 'closed' })

async function joinAs(nickname: string, pin = '1234', browser = 'browser') {
  return joinClassroom(world, {
    sitting: await sitting(world, browser),
    code: classroom.joinCode,
    nickname,
    pin,
  })
}
async function returnAs(nickname: string, pin: string, code = classroom.joinCode) {
  return returnToClassroom(world, { sitting: await sitting(world, 'another device'), code, nickname, pin })
}

describe('a class code', () => {
  it('may be typed small, with spaces and hyphens', async () => {
    const code = ` ${classroom.joinCode.slice(0, 4).toLowerCase()}-${classroom.joinCode.slice(4)} `
    expect(await checkClassCode(world, { code })).toEqual({
      ok: true,
      classroom: { id: classroom.id, name: 'Class 9' },
    })
  })

  it('unknown, malformed, replaced, closed and full look alike', async () => {
    const old = classroom.joinCode
    const replaced = await newJoinCode(world, { teacher, classroom: classroom.id })
    if (!replaced.ok) throw new Error(replaced.reason)
    for (const code of ['22222222', '', 'x'.repeat(100_000), old]) {
      expect(await checkClassCode(world, { code })).toEqual(askYourTeacher)
    }
    await close()
    expect(await checkClassCode(world, { code: replaced.joinCode })).toEqual(askYourTeacher)
    await setJoining(world, { teacher, classroom: classroom.id, joining: 'open' })
    await join(world, replaced.joinCode)
    fill()
    expect(await checkClassCode(world, { code: replaced.joinCode })).toEqual(askYourTeacher)
  })
})

describe('somebody new', () => {
  it('sits down under nickname and PIN, at another token', async () => {
    const joined = await joinAs('سارة')
    expect(joined).toMatchObject({
      ok: true,
      learner: { kind: 'student', nickname: 'سارة', classroomId: classroom.id },
      classroom: { name: 'Class 9' },
      guestAnswers: 0,
    })
    if (!joined.ok) return
    expect((await sitting(world, joined.sittingToken)).learner).toEqual(joined.learner)
    expect((await sitting(world, 'browser')).learner).toBeNull()
    expect(JSON.stringify(joined)).not.toMatch(/argon2/)
  })

  it('is told that a nickname is taken, and three that are free', async () => {
    await joinAs('Sara')
    await joinAs('Sara 3')
    expect(await joinAs('SARA')).toEqual({
      ok: false,
      reason: 'nickname-taken',
      suggestions: ['SARA 2', 'SARA 4', 'SARA 5'],
    })
  })

  it.each([
    ['Star 7', ['Star 2', 'Star 3', 'Star 4']],
    ['نجمة ٧', ['نجمة 2', 'نجمة 3', 'نجمة 4']],
    ['777', ['777 2', '777 3', '777 4']],
  ])('with a number at its end: %s is followed by other numbers', async (nickname, suggestions) => {
    await joinAs(nickname)
    expect(await joinAs(nickname)).toMatchObject({ reason: 'nickname-taken', suggestions })
  })

  it.each([
    ['case', 'Sara', 'sARA'],
    ['vowel marks', 'محمد', 'مُحَمَّد'],
    ['tatweel', 'محمد', 'محـــمد'],
    ['alef forms', 'أحمد', 'احمد'],
    ['ya forms', 'ليلى', 'ليلي'],
    ['ta marbuta', 'سارة', 'ساره'],
    ['Arabic-Indic digits', 'علي 12', 'علي ١٢'],
    ['eastern Arabic-Indic digits', 'علي 12', 'علي ۱۲'],
    ['presentation forms', 'لا أحد', 'ﻻ أحد'],
    ['spaces', 'Abu Bakr', ' Abu   Bakr '],
  ])('cannot take a nickname that differs only in %s', async (_, taken, typed) => {
    await joinAs(taken)
    expect(await joinAs(typed)).toMatchObject({ ok: false, reason: 'nickname-taken' })
  })

  it('two who choose one nickname at the same time do not both get it', async () => {
    const both = await Promise.all(['one', 'two'].map((browser) => joinAs('Sara', '1234', browser)))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it('the last place goes to one of two who come at the same time', async () => {
    fill()
    const both = await Promise.all(['Sara', 'Omar'].map((nickname) => joinAs(nickname, '1234', nickname)))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both).toContainEqual(askYourTeacher)
  })

  it.each([
    ['too short', 'S'],
    ['too long', 'س'.repeat(25)],
    ['far too long', 'س'.repeat(1_000_000)],
    ['empty', '   '],
    ['only marks and tatweel', 'ـًـٌ'],
    ['a character that turns the line around', 'Sara\u202e'],
    ['a control character', 'Sa\u0000ra'],
    ['a character that cannot be seen', 'Sa\u200bra'],
  ])('is refused a nickname that is %s', async (_, nickname) => {
    expect(await joinAs(nickname)).toEqual({ ok: false, reason: 'nickname-malformed' })
    expect(world.store.db.select().from(learners).all()).toEqual([])
  })

  it.each(['123', '123456789', '12a4', '', '1'.repeat(1_000_000)])(
    'is refused a PIN like %.12s',
    async (pin) => {
      expect(await joinAs('Sara', pin)).toEqual({ ok: false, reason: 'pin-malformed' })
    },
  )
})

describe('somebody who was here before', () => {
  beforeEach(async () => {
    await join(world, classroom.joinCode, { nickname: 'سارة', pin: '٤٢٤٢' })
  })

  it('goes on under the same learner, in either digits, at another device', async () => {
    const back = await returnAs('ساره', '4242')
    expect(back).toMatchObject({ ok: true, learner: { nickname: 'سارة' } })
    expect(await returnAs('سارة', '٤٢٤٢')).toMatchObject({ ok: true })
    expect(await returnAs('سارة', '۴۲۴۲')).toMatchObject({ ok: true })
    expect(world.store.db.select().from(learners).all()).toHaveLength(1)
  })

  it('comes in though the classroom is closed and full', async () => {
    await close()
    fill()
    expect(await returnAs('سارة', '4242')).toMatchObject({ ok: true })
  })

  it('a wrong code, nickname and PIN look alike', async () => {
    const refused = { ok: false, reason: 'not-recognised' }
    expect(await returnAs('سارة', '0000')).toEqual(refused)
    expect(await returnAs('عمر', '4242')).toEqual(refused)
    expect(await returnAs('سارة', '4242', '22222222')).toEqual(refused)
    expect(await returnAs('سارة', '4242', 'no code')).toEqual(refused)
  })

  it.each([
    ['that somebody has', 'سارة', undefined],
    ['that nobody has', 'عمر', undefined],
    ['in a classroom that is not there', 'سارة', '22222222'],
  ])('the fifth wrong PIN pauses a nickname %s for a minute', async (_, nickname, code) => {
    for (let tries = 1; tries <= 4; tries++) {
      expect(await returnAs(nickname, '0000', code)).toEqual({ ok: false, reason: 'not-recognised' })
    }
    const until = new Date(world.now().getTime() + 60_000)
    expect(await returnAs(nickname, '0000', code)).toEqual({ ok: false, reason: 'paused', until })
    expect(await returnAs(nickname, '4242', code)).toEqual({ ok: false, reason: 'paused', until })
  })

  it('may try again after the minute; others were never paused', async () => {
    await join(world, classroom.joinCode, { nickname: 'Omar', pin: '1111', browser: 'two' })
    for (let tries = 1; tries <= 5; tries++) await returnAs('سارة', '0000')
    expect(await returnAs('Omar', '1111')).toMatchObject({ ok: true })
    world.wait(60_001)
    expect(await returnAs('سارة', '4242')).toMatchObject({ ok: true })
  })

  it('is not paused by wrong PINs spread over right ones', async () => {
    for (const pin of ['0000', '0000', '0000', '0000', '4242', '0000', '4242']) await returnAs('سارة', pin)
    expect(await returnAs('سارة', '4242')).toMatchObject({ ok: true })
  })

  it('twenty guesses at the same time are no more than five', async () => {
    const guesses = await Promise.all(Array.from({ length: 20 }, () => returnAs('سارة', '0000')))
    expect(guesses.filter((guess) => !guess.ok && guess.reason === 'not-recognised')).toHaveLength(4)
  })

  it('gets a new PIN from the teacher, which lifts the pause; the old one is worth nothing', async () => {
    for (let tries = 1; tries <= 5; tries++) await returnAs('سارة', '0000')
    const [learner] = world.store.db.select().from(learners).all()
    const reset = await resetPin(world, { teacher, learner: learner?.id ?? '' })
    expect(reset).toMatchObject({ ok: true, nickname: 'سارة', pin: expect.stringMatching(/^\d{6}$/) })
    if (!reset.ok) return
    expect(await returnAs('سارة', '4242')).toEqual({ ok: false, reason: 'not-recognised' })
    expect(await returnAs('سارة', reset.pin)).toMatchObject({ ok: true })
  })
})

describe('leaving the computer', () => {
  it('ends the sitting: the next answer is somebody new', async () => {
    const browser = await join(world, classroom.joinCode)
    expect(await readMembership(world, { sitting: await sitting(world, browser) })).toMatchObject({
      nickname: 'Sara',
    })
    await leaveComputer(world, { sitting: await sitting(world, browser) })
    expect(await readMembership(world, { sitting: await sitting(world, browser) })).toBeNull()
    await answer(world, 'a1', { browser })
    expect((await sitting(world, browser)).learner).toMatchObject({ kind: 'guest' })
  })

  it('is nothing for who has no sitting', async () => {
    await expect(leaveComputer(world, { sitting: null })).resolves.toBeUndefined()
  })
})
