import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import { type Classroom, isLookedAfterBy } from './classrooms'
import { isTaken, roomIn } from './insert-student'
import type { Store } from './open-store'
import { randomId } from './random-id'
import { takeRevision } from './revisions'
import { assignmentLearners, assignments, classrooms, learners, progress, sittings } from './schema'
import { type Transaction, transact } from './transact'

export interface Student {
  id: string
  nickname: string
  nicknameFolded: string
  createdAt: Date
}

/** A classroom's students, by nickname. */
export async function listStudents(store: Store, classroomId: string): Promise<readonly Student[]> {
  const { id, nickname, nicknameFolded, createdAt } = learners
  const rows = store.db
    .select({ id, nickname, nicknameFolded, createdAt })
    .from(learners)
    .where(eq(learners.classroomId, classroomId))
    .orderBy(asc(nicknameFolded))
    .all()
  return rows.map((row) => ({
    ...row,
    nickname: row.nickname ?? '',
    nicknameFolded: row.nicknameFolded ?? '',
  }))
}

type NewStudent = { nickname: string; nicknameFolded: string; pinHash: string }

/** All of a list take places in a classroom, or none. A number: how many places there are. */
export async function insertStudents(
  store: Store,
  where: { teacherId: string; classroomId: string; now: Date },
  students: readonly NewStudent[],
): Promise<'inserted' | 'unknown-classroom' | 'nickname-taken' | { room: number }> {
  return transact(store, (transaction) => {
    const classroom = findTheirs(transaction, where.teacherId, where.classroomId)
    if (!classroom || classroom.archivedAt) return 'unknown-classroom'
    const room = roomIn(transaction, classroom)
    if (students.length > room) return { room }
    const isSomeTaken = students.some((student) => isTaken(transaction, classroom.id, student.nicknameFolded))
    if (isSomeTaken) return 'nickname-taken'
    const revision = takeRevision(transaction)
    const row = { kind: 'student' as const, classroomId: classroom.id, createdAt: where.now, revision }
    for (const student of students) {
      transaction
        .insert(learners)
        .values({ id: randomId(), ...row, ...student })
        .run()
    }
    return 'inserted'
  })
}

/** False: somebody in the classroom has the nickname. */
export async function renameStudent(
  store: Store,
  student: { id: string; classroom: string },
  name: { shown: string; folded: string },
): Promise<boolean> {
  return transact(store, (transaction) => {
    const own = transaction.select().from(learners).where(eq(learners.id, student.id)).get()
    const isOther = own?.nicknameFolded !== name.folded
    if (isOther && isTaken(transaction, student.classroom, name.folded)) return false
    const change = {
      nickname: name.shown,
      nicknameFolded: name.folded,
      revision: takeRevision(transaction),
    }
    transaction.update(learners).set(change).where(eq(learners.id, student.id)).run()
    return true
  })
}

/** A student goes on in another classroom with all they have done; what the old one assigned them stays behind. */
export async function moveStudent(
  store: Store,
  teacherId: string,
  student: { id: string; nicknameFolded: string },
  toClassroomId: string,
): Promise<'moved' | 'unknown-classroom' | 'nickname-taken' | 'no-room'> {
  return transact(store, (transaction) => {
    const to = findTheirs(transaction, teacherId, toClassroomId)
    if (!to || to.archivedAt) return 'unknown-classroom'
    if (isTaken(transaction, to.id, student.nicknameFolded)) return 'nickname-taken'
    if (roomIn(transaction, to) === 0) return 'no-room'
    const isTheirs = eq(learners.id, student.id)
    const revision = takeRevision(transaction)
    transaction.update(learners).set({ classroomId: to.id, revision }).where(isTheirs).run()
    // Who watches the other classroom has seen none of it.
    transaction.update(progress).set({ revision }).where(eq(progress.learnerId, student.id)).run()
    const ofOthers = transaction
      .select({ id: assignments.id })
      .from(assignments)
      .where(sql`${assignments.classroomId} <> ${to.id}`)
    transaction
      .delete(assignmentLearners)
      .where(
        and(eq(assignmentLearners.learnerId, student.id), inArray(assignmentLearners.assignmentId, ofOthers)),
      )
      .run()
    return 'moved'
  })
}

/** Whoever sits somewhere under an old PIN has to come back with the new one. All of them, or none. */
export async function changePins(
  store: Store,
  classroomId: string,
  pins: readonly { id: string; pinHash: string }[],
): Promise<void> {
  await transact(store, (transaction) => {
    for (const { id, pinHash } of pins) {
      const isThisOne = and(eq(learners.id, id), eq(learners.classroomId, classroomId))
      const { changes } = transaction.update(learners).set({ pinHash }).where(isThisOne).run()
      if (changes > 0) transaction.delete(sittings).where(eq(sittings.learnerId, id)).run()
    }
  })
}

/** Those who are in a classroom now, when somebody is new or who asks knows another number of them; null: they know. */
export function listPresent(
  transaction: Transaction,
  classroomId: string,
  known: { students: number | null; sinceRevision: number },
): string[] | null {
  const inClassroom = eq(learners.classroomId, classroomId)
  const isNew = sql<number>`${gt(learners.revision, known.sinceRevision)}`
  const rows = transaction.select({ id: learners.id, isNew }).from(learners).where(inClassroom).all()
  const isKnown = rows.length === (known.students ?? rows.length) && rows.every((row) => !row.isNew)
  return isKnown ? null : rows.map(({ id }) => id)
}

function findTheirs(transaction: Transaction, teacherId: string, classroomId: string): Classroom | undefined {
  const isTheirs = and(eq(classrooms.id, classroomId), isLookedAfterBy(teacherId))
  return transaction.select().from(classrooms).where(isTheirs).get()
}
