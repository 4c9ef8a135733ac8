import { and, asc, count, eq, gt, lt, sql } from 'drizzle-orm'
import type { Store } from './open-store'
import { type LessonOutline, refoldLearner } from './progress'
import { answers, claims, learners, reveals, sittings } from './schema'
import { type Transaction, transact } from './transact'

/**
 * Gives the answers of this browser's guest to the student who sits there now; the guest is gone afterwards.
 * All in one transaction, so it can be asked for again after a crash. Returns how many answers moved.
 */
export async function claimGuestAnswers(
  store: Store,
  tokenHash: string,
  { lessons, now }: { lessons: readonly LessonOutline[]; now: Date },
): Promise<number> {
  return transact(store, (transaction) => {
    const isHere = and(eq(sittings.tokenHash, tokenHash), gt(sittings.expiresAt, now))
    const sitting = transaction.select().from(sittings).where(isHere).get()
    if (!sitting?.guestId) return 0
    const moved = countGuestAnswers(transaction, sitting.guestId)
    moveAnswers(transaction, sitting.guestId, sitting.learnerId)
    moveReveals(transaction, sitting.guestId, sitting.learnerId)
    const claim = { guestId: sitting.guestId, learnerId: sitting.learnerId }
    transaction.insert(claims).values(claim).run()
    // Takes with it the guest's progress, and in every sitting the question whose answers they are.
    transaction.delete(learners).where(eq(learners.id, sitting.guestId)).run()
    for (const lesson of lessons) refoldLearner(transaction, sitting.learnerId, lesson)
    return moved
  })
}

function countGuestAnswers(transaction: Transaction, guestId: string): number {
  const row = transaction
    .select({ answers: count() })
    .from(answers)
    .where(eq(answers.learnerId, guestId))
    .get()
  return row?.answers ?? 0
}

/** Tries are counted again by the server's clock: where both have a first try, the earlier one stays the first. */
function moveAnswers(transaction: Transaction, guestId: string, studentId: string) {
  const move = { learnerId: studentId, try: sql`-${answers.seq}` }
  transaction.update(answers).set(move).where(eq(answers.learnerId, guestId)).run()
  for (const question of questionsToRecount(transaction, studentId)) {
    const isTry = and(
      eq(answers.learnerId, studentId),
      eq(answers.lessonId, question.lessonId),
      eq(answers.questionId, question.questionId),
      eq(answers.questionVersion, question.questionVersion),
    )
    // No two tries may have one number, not even on the way.
    transaction
      .update(answers)
      .set({ try: sql`-${answers.seq}` })
      .where(isTry)
      .run()
    const inOrder = [asc(answers.serverTime), asc(answers.seq)]
    const tries = transaction
      .select({ seq: answers.seq })
      .from(answers)
      .where(isTry)
      .orderBy(...inOrder)
      .all()
    for (const [index, { seq }] of tries.entries()) {
      transaction
        .update(answers)
        .set({ try: index + 1 })
        .where(eq(answers.seq, seq))
        .run()
    }
  }
}

function questionsToRecount(transaction: Transaction, studentId: string) {
  const { lessonId, questionId, questionVersion } = answers
  return transaction
    .selectDistinct({ lessonId, questionId, questionVersion })
    .from(answers)
    .where(and(eq(answers.learnerId, studentId), lt(answers.try, 0)))
    .all()
}

function moveReveals(transaction: Transaction, guestId: string, studentId: string) {
  for (const reveal of transaction.select().from(reveals).where(eq(reveals.learnerId, guestId)).all()) {
    transaction
      .insert(reveals)
      .values({ ...reveal, learnerId: studentId })
      .onConflictDoNothing()
      .run()
  }
}
