import { eq } from 'drizzle-orm'
import type { Store } from './open-store'
import { randomId } from './random-id'
import { takeRevision } from './revisions'
import { learners, sittings } from './schema'
import { sitDown } from './sittings'
import { type Transaction, transact } from './transact'

/** A teacher sits down as a learner of their own, always the same one, to try lessons out. */
export async function seatPreview(
  store: Store,
  teacherId: string,
  seat: { tokenHash: string | null; nextTokenHash: string; now: Date },
): Promise<void> {
  await transact(store, (transaction) => {
    if (seat.tokenHash) transaction.delete(sittings).where(eq(sittings.tokenHash, seat.tokenHash)).run()
    const id = findPreview(transaction, teacherId) ?? insertPreview(transaction, teacherId, seat.now)
    sitDown(transaction, { tokenHash: seat.nextTokenHash, now: seat.now }, id, null)
  })
}

function findPreview(transaction: Transaction, teacherId: string): string | null {
  const isTheirs = eq(learners.teacherId, teacherId)
  return transaction.select({ id: learners.id }).from(learners).where(isTheirs).get()?.id ?? null
}

function insertPreview(transaction: Transaction, teacherId: string, now: Date): string {
  const row = { id: randomId(), kind: 'preview' as const, teacherId, createdAt: now }
  return transaction
    .insert(learners)
    .values({ ...row, revision: takeRevision(transaction) })
    .returning()
    .get().id
}
