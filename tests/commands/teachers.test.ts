import { beforeEach, describe, expect, it } from 'vitest'
import { inviteTeacher } from '@/lib/commands/invite-teacher'
import { offerPasswordReset } from '@/lib/commands/offer-password-reset'
import { readResetLink } from '@/lib/commands/read-reset-link'
import { readSignUp } from '@/lib/commands/read-sign-up'
import { resetPassword } from '@/lib/commands/reset-password'
import { signInTeacher } from '@/lib/commands/sign-in-teacher'
import { signOutTeacher } from '@/lib/commands/sign-out-teacher'
import { signUpTeacher } from '@/lib/commands/sign-up-teacher'
import { teacherAccounts, teacherSessions, teachers } from '@/lib/store/schema'
import { aWorld, type TestWorld } from '../builders/a-world'

const email = 'amal@school.test'
const password = 'a long pass phrase'
const dayMs = 24 * 60 * 60 * 1000

let world: TestWorld
beforeEach(async () => {
  world = await aWorld()
})

const signUp = (invitation: string | null = null, change: { email?: string; password?: string } = {}) =>
  signUpTeacher(world, { email, password, invitation, ...change })
const signIn = (change: { email?: string; password?: string } = {}) =>
  signInTeacher(world, { email, password, ...change })
const invite = async () => (await inviteTeacher(world, { teacher: null })).token
const cookieHeader = (lines: readonly string[]) => lines.map((line) => line.split(';')[0]).join('; ')
const known = () => world.teacherSessions

describe('becoming a teacher', () => {
  it('is free for the first one, who is signed in', async () => {
    expect(await readSignUp(world, { invitation: null })).toBe('first-teacher')
    const signedUp = await signUp(null, { email: ' Amal@School.test ' })
    if (!signedUp.ok) throw new Error(signedUp.reason)
    expect(await known().findTeacher(cookieHeader(signedUp.cookies))).toMatchObject({ email })
    expect(await readSignUp(world, { invitation: null })).toBe('invitation-needed')
  })

  it('of two who come first at the same time one is', async () => {
    const both = await Promise.all(
      ['one', 'two'].map((name) => signUp(null, { email: `${name}@school.test` })),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both).toContainEqual({ ok: false, reason: 'invitation-needed' })
    expect(world.store.db.select().from(teachers).all()).toHaveLength(1)
  })

  it('later needs an invitation, which works once and for seven days', async () => {
    await signUp()
    const second = { email: 'basma@school.test' }
    expect(await signUp(null, second)).toEqual({ ok: false, reason: 'invitation-needed' })
    expect(await signUp('no such invitation', second)).toEqual({ ok: false, reason: 'invitation-unusable' })
    const token = await invite()
    expect(await readSignUp(world, { invitation: token })).toBe('invited')
    expect(await signUp(token, second)).toMatchObject({ ok: true })
    expect(await readSignUp(world, { invitation: token })).toBe('invitation-unusable')
    expect(await signUp(token, { email: 'third@school.test' })).toEqual({
      ok: false,
      reason: 'invitation-unusable',
    })
    const late = await invite()
    world.wait(7 * dayMs)
    expect(await signUp(late, { email: 'third@school.test' })).toEqual({
      ok: false,
      reason: 'invitation-unusable',
    })
  })

  it('one invitation used twice at the same time makes one teacher', async () => {
    await signUp()
    const token = await invite()
    const both = await Promise.all(
      ['one', 'two'].map((name) => signUp(token, { email: `${name}@school.test` })),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(world.store.db.select().from(teachers).all()).toHaveLength(2)
  })

  it('with an e-mail that is taken leaves the invitation usable', async () => {
    await signUp()
    const token = await invite()
    expect(await signUp(token)).toEqual({ ok: false, reason: 'email-taken' })
    expect(await readSignUp(world, { invitation: token })).toBe('invited')
  })

  it.each([
    ['email-malformed', { email: 'amal' }],
    ['email-malformed', { email: `${'x'.repeat(1_000_000)}@school.test` }],
    ['password-too-short', { password: '123456789' }],
    ['password-too-long', { password: 'x'.repeat(129) }],
  ])('is refused: %s', async (reason, change) => {
    expect(await signUp(null, change)).toEqual({ ok: false, reason })
    expect(world.store.db.select().from(teachers).all()).toEqual([])
  })

  it('a password is kept as argon2id only', async () => {
    await signUp()
    expect(world.store.db.select().from(teacherAccounts).all()).toMatchObject([
      { providerId: 'credential', password: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) },
    ])
  })
})

describe('signing in', () => {
  beforeEach(() => signUp())

  it('takes the e-mail in any case', async () => {
    expect(await signIn({ email: 'AMAL@school.test' })).toMatchObject({ ok: true })
  })

  it('a wrong password and an e-mail nobody has look alike', async () => {
    const refused = { ok: false, reason: 'not-recognised' }
    expect(await signIn({ password: 'another pass phrase' })).toEqual(refused)
    expect(await signIn({ email: 'nobody@school.test' })).toEqual(refused)
    expect(await signIn({ password: 'x'.repeat(1_000_000) })).toEqual(refused)
  })

  it.each([email, 'nobody@school.test'])('five wrong passwords pause %s for a minute', async (address) => {
    for (let tries = 1; tries <= 4; tries++) await signIn({ email: address, password: 'wrong' })
    const until = new Date(world.now().getTime() + 60_000)
    const paused = { ok: false, reason: 'paused', until }
    expect(await signIn({ email: address, password: 'wrong' })).toEqual(paused)
    expect(await signIn({ email: address })).toEqual(paused)
  })

  it('works again after the minute', async () => {
    for (let tries = 1; tries <= 5; tries++) await signIn({ password: 'wrong' })
    world.wait(60_001)
    expect(await signIn()).toMatchObject({ ok: true })
  })

  it('keeps no address and no browser', async () => {
    await signIn()
    for (const row of world.store.db.select().from(teacherSessions).all()) {
      expect(row).toMatchObject({ ipAddress: '', userAgent: '' })
    }
  })

  it('signing out ends it, and empties the cookie', async () => {
    const signedIn = await signIn()
    if (!signedIn.ok) throw new Error(signedIn.reason)
    const header = cookieHeader(signedIn.cookies)
    expect(await known().findTeacher(header)).toMatchObject({ email })
    const { cookies } = await signOutTeacher(world, { cookieHeader: header })
    expect(cookies.join()).toMatch(/session_token=;.*Max-Age=0/)
    expect(await known().findTeacher(header)).toBeNull()
  })

  it.each(['', 'isnad_teacher.session_token=forged.signature', 'x'.repeat(10_000)])(
    'nobody is signed in with the cookies %.30s',
    async (header) => {
      expect(await known().findTeacher(header)).toBeNull()
    },
  )
})

describe('a new password', () => {
  beforeEach(() => signUp())

  const offer = async () => {
    const offered = await offerPasswordReset(world, { email })
    if (!offered.ok) throw new Error(offered.reason)
    return offered.token
  }

  it('by a link that works once, lifts the pause and ends every other sign-in', async () => {
    const before = await signIn()
    for (let tries = 1; tries <= 5; tries++) await signIn({ password: 'wrong' })
    const token = await offer()
    expect(await readResetLink(world, { token })).toBe('usable')
    expect(await resetPassword(world, { token, password: 'an even longer phrase' })).toEqual({
      ok: true,
      email,
    })
    if (before.ok) expect(await known().findTeacher(cookieHeader(before.cookies))).toBeNull()
    expect(await signIn()).toEqual({ ok: false, reason: 'not-recognised' })
    expect(await signIn({ password: 'an even longer phrase' })).toMatchObject({ ok: true })
    expect(await resetPassword(world, { token, password })).toEqual({ ok: false, reason: 'link-unusable' })
  })

  it('not after a day, not by an invitation, not for nobody', async () => {
    const refused = { ok: false, reason: 'link-unusable' }
    expect(await resetPassword(world, { token: await invite(), password })).toEqual(refused)
    const token = await offer()
    expect(await signUp(token, { email: 'second@school.test' })).toMatchObject({
      reason: 'invitation-unusable',
    })
    world.wait(dayMs)
    expect(await resetPassword(world, { token, password })).toEqual(refused)
    expect(await offerPasswordReset(world, { email: 'nobody@school.test' })).toEqual({
      ok: false,
      reason: 'unknown-teacher',
    })
  })

  it('that is too short leaves the link usable', async () => {
    const token = await offer()
    expect(await resetPassword(world, { token, password: 'short' })).toMatchObject({
      reason: 'password-too-short',
    })
    expect(await readResetLink(world, { token })).toBe('usable')
  })
})
