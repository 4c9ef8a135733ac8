import { and, eq, gt, lt, lte, sql } from 'drizzle-orm'
import { type Learner, learnerColumns } from './learners'
import type { Store } from './open-store'
import { prepareOnce } from './prepare-once'
import { learners, sittings } from './schema'
import { type Transaction, transact } from './transact'

export interface Sitting {
  tokenHash: string
  /** Null: a visitor who has answered nothing yet, and has no row. */
  learner: Learner | null
  /** The guest of this browser whose answers the student has not yet been asked about. */
  guestId: string | null
}

const dayMs = 24 * 60 * 60 * 1000

/** A student comes back after the holidays; a browser nobody uses forgets. */
const SITTING_LASTS_MS = 90 * dayMs

const { placeholder } = sql
const isHere = eq(sittings.tokenHash, placeholder('tokenHash'))
const sittingOf = prepareOnce((db) =>
  db
    .select({ learner: learnerColumns, guestId: sittings.guestId })
    .from(sittings)
    .innerJoin(learners, eq(learners.id, sittings.learnerId))
    .where(and(isHere, gt(sittings.expiresAt, placeholder('now'))))
    .prepare(),
)
const renewal = prepareOnce((db) =>
  db
    .update(sittings)
    .set({ expiresAt: sql`${placeholder('expiresAt')}` })
    .where(and(isHere, lt(sittings.expiresAt, placeholder('aDayBefore'))))
    .prepare(),
)

export async function findSitting(store: Store, tokenHash: string, now: Date): Promise<Sitting | null> {
  const row = sittingOf(store.db).get({ tokenHash, now: now.getTime() })
  return row ? { tokenHash, ...row } : null
}

export function sitDown(
  transaction: Transaction,
  at: { tokenHash: string; now: Date },
  learnerId: string,
  guestId: string | null,
) {
  transaction.delete(sittings).where(lte(sittings.expiresAt, at.now)).run()
  const expiresAt = new Date(at.now.getTime() + SITTING_LASTS_MS)
  transaction.insert(sittings).values({ tokenHash: at.tokenHash, learnerId, guestId, expiresAt }).run()
}

/** Once a day at most, so that an answer does not cost one more write. */
export function renewSitting(transaction: Transaction, tokenHash: string, now: Date) {
  const expiresAt = now.getTime() + SITTING_LASTS_MS
  renewal(transaction).run({ tokenHash, expiresAt, aDayBefore: expiresAt - dayMs })
}

/**
 * The browser goes on as this learner, under a new token: whoever knew the old one does not follow.
 * The guest it was until now is remembered, so that their answers can be asked about.
 */
export function changeSeat(
  transaction: Transaction,
  seat: { tokenHash: string; nextTokenHash: string; now: Date },
  learnerId: string,
) {
  const old = transaction
    .select({ kind: learners.kind, learnerId: learners.id, guestId: sittings.guestId })
    .from(sittings)
    .innerJoin(learners, eq(learners.id, sittings.learnerId))
    .where(and(eq(sittings.tokenHash, seat.tokenHash), gt(sittings.expiresAt, seat.now)))
    .get()
  const guestId = old?.kind === 'guest' ? old.learnerId : (old?.guestId ?? null)
  transaction.delete(sittings).where(eq(sittings.tokenHash, seat.tokenHash)).run()
  sitDown(transaction, { tokenHash: seat.nextTokenHash, now: seat.now }, learnerId, guestId)
}

export async function changeSitting(
  store: Store,
  seat: { tokenHash: string; nextTokenHash: string; now: Date },
  learnerId: string,
): Promise<void> {
  await transact(store, (transaction) => changeSeat(transaction, seat, learnerId))
}

export async function forgetGuest(store: Store, tokenHash: string): Promise<void> {
  await transact(store, (transaction) =>
    transaction.update(sittings).set({ guestId: null }).where(eq(sittings.tokenHash, tokenHash)).run(),
  )
}

export async function endSitting(store: Store, tokenHash: string): Promise<void> {
  await transact(store, (transaction) =>
    transaction.delete(sittings).where(eq(sittings.tokenHash, tokenHash)).run(),
  )
}
