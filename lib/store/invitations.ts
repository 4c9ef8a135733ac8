import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Store } from './open-store'
import { invitations } from './schema'
import { type Transaction, transact } from './transact'

type Invitation = typeof invitations.$inferSelect

/** What somebody with a link wants to do, and when. */
export type InvitationUse = Pick<Invitation, 'tokenHash' | 'purpose'> & { now: Date }

export async function insertInvitation(
  store: Store,
  row: Omit<Invitation, 'usedAt' | 'classroomId'> & { classroomId?: string },
): Promise<void> {
  await transact(store, (transaction) =>
    transaction
      .insert(invitations)
      .values({ ...row, usedAt: null })
      .run(),
  )
}

/** Null when it is used, too old, or was made for something else. */
export async function findInvitation(store: Store, use: InvitationUse): Promise<Invitation | null> {
  return usableInvitation(store.db, use)
}

export function usableInvitation(db: Store['db'] | Transaction, use: InvitationUse): Invitation | null {
  return db.select().from(invitations).where(isUsable(use)).get() ?? null
}

/** Inside the transaction that does what it invites to. */
export function consumeInvitation(transaction: Transaction, use: InvitationUse): Invitation | null {
  return (
    transaction.update(invitations).set({ usedAt: use.now }).where(isUsable(use)).returning().get() ?? null
  )
}

function isUsable({ tokenHash, purpose, now }: InvitationUse) {
  return and(
    eq(invitations.tokenHash, tokenHash),
    eq(invitations.purpose, purpose),
    isNull(invitations.usedAt),
    gt(invitations.expiresAt, now),
  )
}
