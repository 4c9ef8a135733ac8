import { and, eq, sql } from 'drizzle-orm'
import type { Store } from './open-store'
import { prepareOnce } from './prepare-once'
import { reveals } from './schema'
import { type Transaction, transact } from './transact'

const { placeholder } = sql
const versions = { questionId: reveals.questionId, questionVersion: reveals.questionVersion }
const isInLesson = and(
  eq(reveals.learnerId, placeholder('learnerId')),
  eq(reveals.lessonId, placeholder('lessonId')),
)
const isOfVersion = and(
  eq(reveals.questionId, placeholder('questionId')),
  eq(reveals.questionVersion, placeholder('questionVersion')),
)
const revealsIn = prepareOnce((db) => db.select(versions).from(reveals).where(isInLesson).prepare())
const revealOf = prepareOnce((db) =>
  db.select(versions).from(reveals).where(and(isInLesson, isOfVersion)).prepare(),
)

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
  const asked = { questionId: question.id, questionVersion: question.version }
  return revealOf(transaction).get({ learnerId, lessonId, ...asked }) !== undefined
}

export async function listReveals(
  store: Store,
  learnerId: string,
  lessonId: string,
): Promise<readonly { questionId: string; questionVersion: string }[]> {
  return revealsIn(store.db).all({ learnerId, lessonId })
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
