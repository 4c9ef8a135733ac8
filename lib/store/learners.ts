import { and, eq, inArray } from 'drizzle-orm'
import { isLookedAfterBy } from './classrooms'
import type { Store } from './open-store'
import { randomId } from './random-id'
import { takeRevision } from './revisions'
import { classrooms, learners, sittings } from './schema'
import { type Transaction, transact } from './transact'

/** A learner as the rest of the product knows them: without what proves who they are. */
export type Learner = Pick<
  typeof learners.$inferSelect,
  'id' | 'kind' | 'classroomId' | 'teacherId' | 'nickname'
>

export const learnerColumns = {
  id: learners.id,
  kind: learners.kind,
  classroomId: learners.classroomId,
  teacherId: learners.teacherId,
  nickname: learners.nickname,
}

export function insertGuest(transaction: Transaction, now: Date): string {
  const id = randomId()
  transaction
    .insert(learners)
    .values({ id, kind: 'guest', createdAt: now, revision: takeRevision(transaction) })
    .run()
  return id
}

/** With the hash of the PIN, for who comes back to a classroom. */
export async function findStudent(
  store: Store,
  classroomId: string,
  nicknameFolded: string,
): Promise<(Learner & { pinHash: string | null }) | null> {
  const isThisOne = and(eq(learners.classroomId, classroomId), eq(learners.nicknameFolded, nicknameFolded))
  const columns = { ...learnerColumns, pinHash: learners.pinHash }
  return store.db.select(columns).from(learners).where(isThisOne).get() ?? null
}

/** Those of the folded nicknames that somebody in the classroom already has. */
export async function listTakenNicknames(
  store: Store,
  classroomId: string,
  folded: readonly string[],
): Promise<readonly string[]> {
  const isOneOfThem = and(
    eq(learners.classroomId, classroomId),
    inArray(learners.nicknameFolded, [...folded]),
  )
  const rows = store.db.select({ folded: learners.nicknameFolded }).from(learners).where(isOneOfThem).all()
  return rows.flatMap((row) => row.folded ?? [])
}

/** A student of one of the classrooms this teacher looks after. */
export async function findTeachersStudent(store: Store, teacherId: string, learnerId: string) {
  return (
    store.db
      .select({
        id: learners.id,
        nickname: learners.nickname,
        nicknameFolded: learners.nicknameFolded,
        classroom: classrooms.id,
      })
      .from(learners)
      .innerJoin(classrooms, eq(classrooms.id, learners.classroomId))
      .where(and(eq(learners.id, learnerId), isLookedAfterBy(teacherId)))
      .get() ?? null
  )
}

/** Whoever sits somewhere under the old PIN has to come back with the new one. */
export async function changePin(store: Store, learnerId: string, pinHash: string): Promise<void> {
  await transact(store, (transaction) => {
    transaction.update(learners).set({ pinHash }).where(eq(learners.id, learnerId)).run()
    transaction.delete(sittings).where(eq(sittings.learnerId, learnerId)).run()
  })
}
