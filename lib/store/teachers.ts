import { and, eq } from 'drizzle-orm'
import { insertCoTeacher } from './classroom-teachers'
import { consumeInvitation, type InvitationUse, signUpPurposes, usableInvitation } from './invitations'
import type { Store } from './open-store'
import { randomId } from './random-id'
import { teacherAccounts, teacherSessions, teachers } from './schema'
import { type Transaction, transact } from './transact'

/** better-auth's name for a password of its own. */
const CREDENTIAL = 'credential'

interface NewTeacher {
  email: string
  passwordHash: string
  /** Null: only the first teacher needs none. */
  invitationHash: string | null
  now: Date
  newId?: () => string
}

export async function hasTeachers(store: Store): Promise<boolean> {
  return isAnyoneATeacher(store.db)
}

export async function findTeacherByEmail(
  store: Store,
  email: string,
): Promise<{ id: string; email: string } | null> {
  return findByEmail(store.db, email)
}

/** A new teacher with a password: the first one freely, later ones by an invitation, which is used up; one to a classroom lets them in there too. */
export async function insertTeacher(
  store: Store,
  { email, passwordHash, invitationHash, now, newId = randomId }: NewTeacher,
): Promise<'inserted' | 'email-taken' | 'invitation-needed' | 'invitation-unusable'> {
  return transact(store, (transaction) => {
    if (invitationHash === null && isAnyoneATeacher(transaction)) return 'invitation-needed'
    const use: InvitationUse = { tokenHash: invitationHash ?? '', purpose: signUpPurposes, now }
    if (invitationHash !== null && !usableInvitation(transaction, use)) return 'invitation-unusable'
    // Only now: who is not invited learns nothing about who is a teacher here.
    if (findByEmail(transaction, email)) return 'email-taken'
    const invitation = consumeInvitation(transaction, use)
    const teacherId = insertRows(transaction, { email, passwordHash, now, newId })
    if (invitation?.classroomId) insertCoTeacher(transaction, invitation.classroomId, teacherId, now)
    return 'inserted'
  })
}

/** By a link made for it, which is used up; ends every sign-in under the old password. Null: the link is not usable. */
export async function changePassword(
  store: Store,
  use: Omit<InvitationUse, 'purpose'>,
  passwordHash: string,
): Promise<{ id: string; email: string } | null> {
  return transact(store, (transaction) => {
    const teacherId = consumeInvitation(transaction, { ...use, purpose: 'reset' })?.teacherId
    if (!teacherId) return null
    const isPassword = and(eq(teacherAccounts.userId, teacherId), eq(teacherAccounts.providerId, CREDENTIAL))
    const change = { password: passwordHash, updatedAt: use.now }
    transaction.update(teacherAccounts).set(change).where(isPassword).run()
    transaction.delete(teacherSessions).where(eq(teacherSessions.userId, teacherId)).run()
    return transaction.select(identity).from(teachers).where(eq(teachers.id, teacherId)).get() ?? null
  })
}

const identity = { id: teachers.id, email: teachers.email }

function isAnyoneATeacher(db: Store['db']): boolean {
  return db.select(identity).from(teachers).limit(1).get() !== undefined
}

function findByEmail(db: Store['db'], email: string) {
  return db.select(identity).from(teachers).where(eq(teachers.email, email)).get() ?? null
}

function insertRows(
  transaction: Transaction,
  { email, passwordHash, now, newId }: Required<Omit<NewTeacher, 'invitationHash'>>,
): string {
  const [id, stamps] = [newId(), { createdAt: now, updatedAt: now }]
  transaction
    .insert(teachers)
    .values({ id, name: email, email, ...stamps })
    .run()
  // better-auth finds a password by an account whose own id is the teacher's.
  const account = {
    id: newId(),
    accountId: id,
    providerId: CREDENTIAL,
    userId: id,
    password: passwordHash,
  }
  transaction
    .insert(teacherAccounts)
    .values({ ...account, ...stamps })
    .run()
  return id
}
