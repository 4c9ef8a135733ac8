import { beforeEach, describe, expect, it } from 'vitest'
import { acceptCoInvitation } from '@/lib/commands/accept-co-invitation'
import { inviteCoTeacher } from '@/lib/commands/invite-co-teacher'
import { listClassroomTeachers } from '@/lib/commands/list-classroom-teachers'
import { listClassrooms } from '@/lib/commands/list-classrooms'
import { readClassroom } from '@/lib/commands/read-classroom'
import { readCoInvitation } from '@/lib/commands/read-co-invitation'
import { removeCoTeacher } from '@/lib/commands/remove-co-teacher'
import { resetPassword } from '@/lib/commands/reset-password'
import { signUpTeacher } from '@/lib/commands/sign-up-teacher'
import type { Teacher } from '@/lib/commands/teacher'
import type { Classroom } from '@/lib/store/classrooms'
import { classroomTeachers, invitations, teachers } from '@/lib/store/schema'
import { aClassroom, aTeacher, aWorld, type TestWorld } from '../builders/a-world'

let world: TestWorld
let owner: Teacher
let colleague: Teacher
let classroom: Classroom
beforeEach(async () => {
  world = await aWorld()
  owner = await aTeacher(world)
  colleague = await aTeacher(world, 'colleague@school.test')
  classroom = await aClassroom(world, owner)
})

const dayMs = 24 * 60 * 60 * 1000
const unusable = { ok: false, reason: 'invitation-unusable' }
async function invite(teacher = owner): Promise<string> {
  const made = await inviteCoTeacher(world, { teacher, classroom: classroom.id })
  if (!made.ok) throw new Error(made.reason)
  return made.token
}
const accept = (token: string, teacher = colleague) => acceptCoInvitation(world, { teacher, token })
const remove = (teacher: Teacher, coTeacher: Teacher) =>
  removeCoTeacher(world, { teacher, classroom: classroom.id, coTeacher: coTeacher.id })
const sees = async (teacher: Teacher) =>
  (await readClassroom(world, { teacher, classroom: classroom.id, lesson: 'small' })) !== null

describe('a link to a classroom', () => {
  it('says what it invites to, and lets a colleague look after it too', async () => {
    const token = await invite()
    expect(await readCoInvitation(world, { token })).toEqual({
      classroom: { id: classroom.id, name: 'Class 9' },
      invitedBy: owner.email,
    })
    expect(await sees(colleague)).toBe(false)
    expect(await accept(token)).toEqual({ ok: true, classroom: classroom.id })
    expect(await sees(colleague)).toBe(true)
    expect((await listClassrooms(world, { teacher: colleague })).map(({ id }) => id)).toEqual([classroom.id])
  })

  it('works once', async () => {
    const [token, other] = [await invite(), await aTeacher(world, 'other@school.test')]
    await accept(token)
    expect(await accept(token, other)).toEqual(unusable)
    expect(await readCoInvitation(world, { token })).toBeNull()
    expect(await sees(other)).toBe(false)
  })

  it('works for seven days', async () => {
    const token = await invite()
    world.wait(7 * dayMs)
    expect(await accept(token)).toEqual(unusable)
  })

  it('is not used up by who looks after the classroom already', async () => {
    const token = await invite()
    expect(await accept(token, owner)).toEqual({ ok: true, classroom: classroom.id })
    expect(await accept(token)).toMatchObject({ ok: true })
    expect(world.store.db.select().from(classroomTeachers).all()).toHaveLength(1)
  })

  it('is one of two things at once for two who follow it at the same time', async () => {
    const [token, other] = [await invite(), await aTeacher(world, 'other@school.test')]
    const both = await Promise.all([accept(token), accept(token, other)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it('sets nobody a password, and the database does not hold it', async () => {
    const token = await invite()
    const asked = { token, password: 'four plain words here' }
    expect(await resetPassword(world, asked)).toEqual({ ok: false, reason: 'link-unusable' })
    expect(JSON.stringify(world.store.db.select().from(invitations).all())).not.toContain(token)
  })
})

describe('somebody without an account', () => {
  const account = { email: 'new@school.test', password: 'four plain words here' }
  const find = () =>
    world.store.db
      .select()
      .from(teachers)
      .all()
      .find(({ email }) => email === account.email)

  it('signs up with the same link, and looks after the classroom at once', async () => {
    const signedUp = await signUpTeacher(world, { ...account, invitation: await invite() })
    expect(signedUp).toMatchObject({ ok: true })
    const teacher = find()
    if (!teacher) throw new Error('expected a teacher')
    expect(await sees(teacher)).toBe(true)
  })

  it('is no teacher of anything when the link is used already', async () => {
    const token = await invite()
    await accept(token)
    expect(await signUpTeacher(world, { ...account, invitation: token })).toEqual(unusable)
    expect(find()).toBeUndefined()
  })

  it('uses the link up: account and classroom come together', async () => {
    const token = await invite()
    await signUpTeacher(world, { ...account, invitation: token })
    expect(await accept(token)).toEqual(unusable)
    expect(await signUpTeacher(world, { ...account, email: 'two@school.test', invitation: token })).toEqual(
      unusable,
    )
  })
})

describe('the teachers of a classroom', () => {
  beforeEach(async () => {
    await accept(await invite())
  })

  it('are listed, whose it is first', async () => {
    expect(await listClassroomTeachers(world, { teacher: colleague, classroom: classroom.id })).toEqual([
      { ...owner, isOwner: true },
      { ...colleague, isOwner: false },
    ])
  })

  it('invite others, each of them', async () => {
    const third = await aTeacher(world, 'third@school.test')
    expect(await accept(await invite(colleague), third)).toMatchObject({ ok: true })
  })

  it('can be removed by whose it is, and leave by themselves', async () => {
    const third = await aTeacher(world, 'third@school.test')
    await accept(await invite(), third)
    expect(await remove(colleague, third)).toEqual({ ok: false, reason: 'not-yours' })
    expect(await remove(owner, third)).toEqual({ ok: true })
    expect(await sees(third)).toBe(false)
    expect(await remove(colleague, colleague)).toEqual({ ok: true })
    expect(await sees(colleague)).toBe(false)
  })

  it('take their unused links with them', async () => {
    const [token, third] = [await invite(colleague), await aTeacher(world, 'third@school.test')]
    await remove(owner, colleague)
    expect(await accept(token, third)).toEqual(unusable)
  })

  it('always include whose it is', async () => {
    expect(await remove(owner, owner)).toEqual({ ok: false, reason: 'unknown-teacher' })
    expect(await remove(colleague, owner)).toEqual({ ok: false, reason: 'not-yours' })
    expect(await sees(owner)).toBe(true)
  })
})

it("another teacher's classroom has no teachers, no links and nobody to remove", async () => {
  await accept(await invite())
  const stranger = await aTeacher(world, 'stranger@school.test')
  const theirs = { teacher: stranger, classroom: classroom.id }
  const unknown = { ok: false, reason: 'unknown-classroom' }
  expect(await listClassroomTeachers(world, theirs)).toBeNull()
  expect(await inviteCoTeacher(world, theirs)).toEqual(unknown)
  expect(await removeCoTeacher(world, { ...theirs, coTeacher: colleague.id })).toEqual(unknown)
  expect(await sees(colleague)).toBe(true)
})
