import { eq, sql } from 'drizzle-orm'
import { prepareOnce } from './prepare-once'
import { revisions } from './schema'
import type { Transaction } from './transact'

const THE_ROW = 1

const nextRevision = prepareOnce((db) =>
  db
    .insert(revisions)
    .values({ id: THE_ROW, latest: 1 })
    .onConflictDoUpdate({ target: revisions.id, set: { latest: sql`${revisions.latest} + 1` } })
    .returning()
    .prepare(),
)

/** The next number, inside the transaction that makes the change: numbers appear in the order of commits. */
export function takeRevision(transaction: Transaction): number {
  return nextRevision(transaction).get().latest
}

export function latestRevision(transaction: Transaction): number {
  return transaction.select().from(revisions).where(eq(revisions.id, THE_ROW)).get()?.latest ?? 0
}
