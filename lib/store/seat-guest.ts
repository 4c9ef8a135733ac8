import { and, eq, gt, sql } from 'drizzle-orm'
import { insertGuest } from './learners'
import { prepareOnce } from './prepare-once'
import { sittings } from './schema'
import { sitDown } from './sittings'
import type { Transaction } from './transact'

type Here = { tokenHash: string; now: Date }

const { placeholder } = sql
const learnerAt = prepareOnce((db) =>
  db
    .select({ id: sittings.learnerId })
    .from(sittings)
    .where(and(eq(sittings.tokenHash, placeholder('tokenHash')), gt(sittings.expiresAt, placeholder('now'))))
    .prepare(),
)

/** Inside a transaction: who sits at this browser; null for a visitor who has done nothing yet. */
export function findLearnerId(transaction: Transaction, { tokenHash, now }: Here): string | null {
  return learnerAt(transaction).get({ tokenHash, now: now.getTime() })?.id ?? null
}

/** Inside a transaction: a visitor does something that is kept, and becomes a guest. */
export function seatGuest(transaction: Transaction, { tokenHash, now }: Here): string {
  const id = insertGuest(transaction, now)
  sitDown(transaction, { tokenHash, now }, id, null)
  return id
}
