import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { isTaken } from './insert-student'
import type { Store } from './open-store'
import { takeRevision } from './revisions'
import { learners, sittings } from './schema'
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
