import { and, asc, eq, isNull } from 'drizzle-orm'
import { findTheirClassroom } from './classrooms'
import { consumeInvitation, type InvitationUse, usableInvitation } from './invitations'
import type { Store } from './open-store'
import { classrooms, classroomTeachers, invitations, teachers } from './schema'
import { type Transaction, transact } from './transact'

/** Those who were invited to a classroom, longest first; not whose it is. */
export async function listCoTeachers(
  store: Store,
  classroomId: string,
): Promise<readonly { id: string; email: string }[]> {
  return store.db
    .select({ id: teachers.id, email: teachers.email })
    .from(classroomTeachers)
    .innerJoin(teachers, eq(teachers.id, classroomTeachers.teacherId))
    .where(eq(classroomTeachers.classroomId, classroomId))
    .orderBy(asc(classroomTeachers.since), asc(teachers.email))
    .all()
}

export async function findTeacher(store: Store, id: string): Promise<{ id: string; email: string } | null> {
  const columns = { id: teachers.id, email: teachers.email }
  return store.db.select(columns).from(teachers).where(eq(teachers.id, id)).get() ?? null
}

/** Which classroom a link invites to, and who invites; null when the link is not usable. */
export async function findClassroomInvitation(store: Store, use: Omit<InvitationUse, 'purpose'>) {
  const invitation = usableInvitation(store.db, { ...use, purpose: 'classroom' })
  const isIt = eq(classrooms.id, invitation?.classroomId ?? '')
  const classroom = store.db
    .select({ id: classrooms.id, name: classrooms.name })
    .from(classrooms)
    .where(isIt)
    .get()
  if (!invitation || !classroom) return null
  return { classroom, invitedBy: invitation.teacherId }
}

/** A teacher accepts: the link is used up, unless they look after the classroom already. Null: it is not usable. */
export async function acceptInvitation(
  store: Store,
  use: Omit<InvitationUse, 'purpose'>,
  teacherId: string,
): Promise<{ classroomId: string } | null> {
  return transact(store, (transaction) => {
    const asked: InvitationUse = { ...use, purpose: 'classroom' }
    const classroomId = usableInvitation(transaction, asked)?.classroomId
    if (!classroomId) return null
    if (!findTheirClassroom(transaction, teacherId, classroomId)) {
      consumeInvitation(transaction, asked)
      insertCoTeacher(transaction, classroomId, teacherId, use.now)
    }
    return { classroomId }
  })
}

export function insertCoTeacher(transaction: Transaction, classroomId: string, teacherId: string, now: Date) {
  transaction.insert(classroomTeachers).values({ classroomId, teacherId, since: now }).run()
}

/** With the links they made and nobody has used: who is gone brings nobody in. False: they were none. */
export async function deleteCoTeacher(
  store: Store,
  classroomId: string,
  teacherId: string,
): Promise<boolean> {
  return transact(store, (transaction) => {
    const isThem = and(
      eq(classroomTeachers.classroomId, classroomId),
      eq(classroomTeachers.teacherId, teacherId),
    )
    const isTheirLink = and(
      eq(invitations.classroomId, classroomId),
      eq(invitations.teacherId, teacherId),
      isNull(invitations.usedAt),
    )
    transaction.delete(invitations).where(isTheirLink).run()
    return transaction.delete(classroomTeachers).where(isThem).run().changes > 0
  })
}
