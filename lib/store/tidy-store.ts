import { and, eq, inArray, isNotNull, lt, lte, not, or, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type Erased, eraseLearners } from './erase-learner'
import type { Store } from './open-store'
import {
  answers,
  assignments,
  attempts,
  classrooms,
  corrections,
  hints,
  invitations,
  learners,
  readings,
  sittings,
  teacherSessions,
  verifications,
} from './schema'
import { type Transaction, transact } from './transact'
import { leaveTraces, wipeDeleted } from './wipe-deleted'

/** What was deleted, in rows. */
export interface Tidied {
  students: number
  guests: number
  /** Sittings, a teacher's sign-ins, attempts and invitations that are over; what was given and corrected in a classroom that is. */
  leftovers: number
}

/** The students of every classroom that ended before a moment, with all they did. The classroom stays. */
export async function eraseStudentsOfEnded(
  store: Store,
  endedBefore: Date,
  now: Date,
): Promise<{ students: number; erased: Erased }> {
  const rows = store.db
    .select({ id: learners.id })
    .from(learners)
    .innerJoin(classrooms, eq(classrooms.id, learners.classroomId))
    .where(lt(classrooms.endsAt, endedBefore))
    .all()
  if (rows.length === 0) return { students: 0, erased: 'erased' }
  const ids = rows.map(({ id }) => id)
  return { students: ids.length, erased: await eraseLearners(store, ids, now) }
}

/** What nobody needs any more: guests not seen since a moment, and whatever has run out. */
export async function deleteLeftovers(
  store: Store,
  { unseenSince, ...runOut }: RunOut & { unseenSince: Date },
): Promise<Omit<Tidied, 'students'>> {
  const deleted = await transact(store, (transaction) => {
    const leftovers = deleteRunOut(transaction, runOut)
    const guests = transaction.delete(learners).where(isForgottenGuest(unseenSince)).run().changes
    if (guests > 0) leaveTraces(transaction)
    return { guests, leftovers }
  })
  // Also what could not be wiped when a student was erased.
  await wipeDeleted(store)
  return deleted
}

interface RunOut {
  now: Date
  triedBefore: Date
  /** Of a classroom that ended before, its name and its teachers stay, so that they see what became of it. */
  endedBefore: Date
}

function deleteRunOut(transaction: Transaction, { now, triedBefore, endedBefore }: RunOut): number {
  const ended = transaction
    .select({ id: classrooms.id })
    .from(classrooms)
    .where(lt(classrooms.endsAt, endedBefore))
  const isSpent = or(isNotNull(invitations.usedAt), lte(invitations.expiresAt, now))
  const runs = [
    transaction.delete(sittings).where(lte(sittings.expiresAt, now)),
    transaction.delete(teacherSessions).where(lte(teacherSessions.expiresAt, now)),
    transaction.delete(verifications).where(lte(verifications.expiresAt, now)),
    transaction.delete(attempts).where(lt(attempts.lastTriedAt, triedBefore)),
    transaction.delete(invitations).where(or(isSpent, inArray(invitations.classroomId, ended))),
    transaction.delete(assignments).where(inArray(assignments.classroomId, ended)),
    transaction.delete(corrections).where(inArray(corrections.classroomId, ended)),
  ]
  return runs.reduce((total, run) => total + run.run().changes, 0)
}

/** A guest who came and did whatever they did before that moment only. */
function isForgottenGuest(unseenSince: Date) {
  const sinceMs = unseenSince.getTime()
  const didSince = (table: typeof answers | typeof hints | typeof readings, at: SQLiteColumn) =>
    sql`exists (select 1 from ${table} where ${table.learnerId} = ${learners.id} and ${at} >= ${sinceMs})`
  return and(
    eq(learners.kind, 'guest'),
    lt(learners.createdAt, unseenSince),
    not(didSince(answers, answers.serverTime)),
    not(didSince(hints, hints.takenAt)),
    not(didSince(readings, readings.readAt)),
  )
}
