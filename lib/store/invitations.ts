import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Store } from './open-store'
import { invitations } from './schema'
import { type Transaction, transact } from './transact'

type Invitation = typeof invitations.$inferSelect

type Purpose = Invitation['purpose']

/** What somebody with a link wants to do, and when. */
export interface InvitationUse {
  tokenHash: string
  purpose: Purpose | readonly Purpose[]
  now: Date
}

/** With these somebody becomes a teacher; who comes by a classroom's looks after that one from the start. */
export const signUpPurposes: readonly Purpose[] = ['invite', 'classroom']

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

export function usableInvitation(db: Store['db'], use: InvitationUse): Invitation | null {
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
    inArray(invitations.purpose, [purpose].flat()),
    isNull(invitations.usedAt),
    gt(invitations.expiresAt, now),
  )
}
