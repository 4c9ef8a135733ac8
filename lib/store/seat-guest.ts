import { and, eq, gt } from 'drizzle-orm'
import { insertGuest } from './learners'
import { sittings } from './schema'
import { sitDown } from './sittings'
import type { Transaction } from './transact'

type Here = { tokenHash: string; now: Date }

/** Inside a transaction: who sits at this browser; null for a visitor who has done nothing yet. */
export function findLearnerId(transaction: Transaction, { tokenHash, now }: Here): string | null {
  const isHere = and(eq(sittings.tokenHash, tokenHash), gt(sittings.expiresAt, now))
  return transaction.select({ id: sittings.learnerId }).from(sittings).where(isHere).get()?.id ?? null
}

/** Inside a transaction: a visitor does something that is kept, and becomes a guest. */
export function seatGuest(transaction: Transaction, { tokenHash, now }: Here): string {
  const id = insertGuest(transaction, now)
  sitDown(transaction, { tokenHash, now }, id, null)
  return id
}
