import { eq, inArray } from 'drizzle-orm'
import { listErased, recordErasures } from './erasures'
import type { Store } from './open-store'
import { takeRevision } from './revisions'
import { claims, classrooms, learners } from './schema'
import { transact } from './transact'
import { leaveTraces, wipeDeleted } from './wipe-deleted'

/** Kept short enough for one statement. */
const AT_ONCE = 500

/**
 * `erased`: gone from the database, its log and every file we keep. `traces-left`: gone, but somebody else was using
 * the database, so that old words stay in its files until `wipeDeleted` comes by again.
 */
export type Erased = 'erased' | 'traces-left'

/** A student and all they did, wherever it is. The row's end takes everything that hangs on it along. */
export async function eraseLearner(store: Store, learnerId: string, now = new Date()): Promise<Erased> {
  return eraseLearners(store, [learnerId], now)
}

export async function eraseLearners(store: Store, learnerIds: readonly string[], now: Date): Promise<Erased> {
  return erase(store, { learnerIds, classroomIds: [] }, now)
}

/** A classroom, its students and all they did. */
export async function eraseClassroom(store: Store, classroomId: string, now: Date): Promise<Erased> {
  const inside = eq(learners.classroomId, classroomId)
  const students = store.db.select({ id: learners.id }).from(learners).where(inside).all()
  return erase(store, { learnerIds: students.map(({ id }) => id), classroomIds: [classroomId] }, now)
}

/** An older copy of the database has come back: whatever was erased since is erased from it too. Gives how many that were. */
export async function eraseAgain(store: Store): Promise<number> {
  const found = listErased(store)
  const number = found.learnerIds.length + found.classroomIds.length
  if (number > 0) {
    await deleteRows(store, found)
    await wipeDeleted(store)
  }
  return number
}

interface Doomed {
  learnerIds: readonly string[]
  classroomIds: readonly string[]
}

async function erase(store: Store, doomed: Doomed, now: Date): Promise<Erased> {
  const guestIds = listClaimedGuests(store, doomed.learnerIds)
  recordErasures(store, [...doomed.learnerIds, ...guestIds, ...doomed.classroomIds], now)
  await deleteRows(store, doomed)
  return (await wipeDeleted(store)) ? 'erased' : 'traces-left'
}

/** Who these students were before they had a name: gone from here, but not from a backup made before they claimed it. */
function listClaimedGuests(store: Store, learnerIds: readonly string[]): string[] {
  const guestIds: string[] = []
  for (let from = 0; from < learnerIds.length; from += AT_ONCE) {
    const isTheirs = inArray(claims.learnerId, learnerIds.slice(from, from + AT_ONCE))
    const rows = store.db.select({ id: claims.guestId }).from(claims).where(isTheirs).all()
    guestIds.push(...rows.map(({ id }) => id))
  }
  return guestIds
}

async function deleteRows(store: Store, { learnerIds, classroomIds }: Doomed): Promise<void> {
  await transact(store, (transaction) => {
    // Whoever watches a classroom learns that somebody is gone.
    takeRevision(transaction)
    leaveTraces(transaction)
    for (let from = 0; from < learnerIds.length; from += AT_ONCE) {
      const some = learnerIds.slice(from, from + AT_ONCE)
      transaction.delete(learners).where(inArray(learners.id, some)).run()
    }
    transaction
      .delete(classrooms)
      .where(inArray(classrooms.id, [...classroomIds]))
      .run()
  })
}
