import { and, eq } from 'drizzle-orm'
import type { Store } from './open-store'
import { reveals } from './schema'
import { type Transaction, transact } from './transact'

interface QuestionVersion {
  id: string
  version: string
}

export function isRevealed(
  transaction: Transaction,
  learnerId: string,
  lessonId: string,
  question: QuestionVersion,
): boolean {
  const isThisOne = and(
    eq(reveals.learnerId, learnerId),
    eq(reveals.lessonId, lessonId),
    eq(reveals.questionId, question.id),
    eq(reveals.questionVersion, question.version),
  )
  return transaction.select().from(reveals).where(isThisOne).get() !== undefined
}

export async function listReveals(
  store: Store,
  learnerId: string,
  lessonId: string,
): Promise<readonly { questionId: string; questionVersion: string }[]> {
  const isTheirs = and(eq(reveals.learnerId, learnerId), eq(reveals.lessonId, lessonId))
  return store.db.select().from(reveals).where(isTheirs).all()
}

export async function recordReveal(
  store: Store,
  reveal: { learnerId: string; lessonId: string; question: QuestionVersion; now: Date },
): Promise<void> {
  const { learnerId, lessonId, question, now } = reveal
  const row = {
    learnerId,
    lessonId,
    questionId: question.id,
    questionVersion: question.version,
    revealedAt: now,
  }
  await transact(store, (transaction) => transaction.insert(reveals).values(row).onConflictDoNothing().run())
}
