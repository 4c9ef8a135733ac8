import { and, eq, sql } from 'drizzle-orm'
import type { Store } from './open-store'
import { prepareOnce } from './prepare-once'
import { hints } from './schema'
import { findLearnerId, seatGuest } from './seat-guest'
import { type Transaction, transact } from './transact'

const { placeholder } = sql
const isInLesson = and(
  eq(hints.learnerId, placeholder('learnerId')),
  eq(hints.lessonId, placeholder('lessonId')),
)
const hintsIn = prepareOnce((db) =>
  db.select({ questionId: hints.questionId }).from(hints).where(isInLesson).prepare(),
)
const hintOn = prepareOnce((db) =>
  db
    .select({ questionId: hints.questionId })
    .from(hints)
    .where(and(isInLesson, eq(hints.questionId, placeholder('questionId'))))
    .prepare(),
)

interface HintToRecord {
  tokenHash: string
  lessonId: string
  questionId: string
  now: Date
}

/** A hint may be what a guest asks for first: it makes their row, as a first answer does. */
export async function recordHint(store: Store, given: HintToRecord): Promise<void> {
  await transact(store, (transaction) => {
    const learnerId = findLearnerId(transaction, given) ?? seatGuest(transaction, given)
    const { lessonId, questionId, now } = given
    transaction
      .insert(hints)
      .values({ learnerId, lessonId, questionId, takenAt: now })
      .onConflictDoNothing()
      .run()
  })
}

export async function listHints(
  store: Store,
  learnerId: string,
  lessonId: string,
): Promise<readonly { questionId: string }[]> {
  return hintsIn(store.db).all({ learnerId, lessonId })
}

export function hasTakenHint(
  transaction: Transaction,
  learnerId: string,
  lessonId: string,
  questionId: string,
): boolean {
  return hintOn(transaction).get({ learnerId, lessonId, questionId }) !== undefined
}
