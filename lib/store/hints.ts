import { and, eq } from 'drizzle-orm'
import type { Store } from './open-store'
import { hints } from './schema'
import { findLearnerId, seatGuest } from './seat-guest'
import { type Transaction, transact } from './transact'

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
  const isTheirs = and(eq(hints.learnerId, learnerId), eq(hints.lessonId, lessonId))
  return store.db.select({ questionId: hints.questionId }).from(hints).where(isTheirs).all()
}

export function hasTakenHint(
  transaction: Transaction,
  learnerId: string,
  lessonId: string,
  questionId: string,
): boolean {
  const isThisOne = and(
    eq(hints.learnerId, learnerId),
    eq(hints.lessonId, lessonId),
    eq(hints.questionId, questionId),
  )
  return transaction.select().from(hints).where(isThisOne).get() !== undefined
}
