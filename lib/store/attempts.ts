import { eq, lt } from 'drizzle-orm'
import type { Store } from './open-store'
import { attempts } from './schema'
import { transact } from './transact'

const MAX_ATTEMPTS = 5
const PAUSE_MS = 60 * 1000
const FORGOTTEN_AFTER_MS = 60 * 60 * 1000

export type Attempt = { isAllowed: true; pausedUntil: Date | null } | { isAllowed: false; pausedUntil: Date }

/**
 * Counts an attempt before it is judged, so that many at once count as many. The fifth is still allowed and says until
 * when the next one has to wait, should it fail too. An hour without one, and it starts anew.
 */
export async function recordAttempt(store: Store, key: string, now: Date): Promise<Attempt> {
  return transact(store, (transaction) => {
    transaction
      .delete(attempts)
      .where(lt(attempts.lastTriedAt, new Date(now.getTime() - FORGOTTEN_AFTER_MS)))
      .run()
    const earlier = transaction.select().from(attempts).where(eq(attempts.key, key)).get()
    if (earlier?.pausedUntil && earlier.pausedUntil > now)
      return { isAllowed: false, pausedUntil: earlier.pausedUntil }
    const count = (earlier?.pausedUntil ? 0 : (earlier?.count ?? 0)) + 1
    const pausedUntil = count < MAX_ATTEMPTS ? null : new Date(now.getTime() + PAUSE_MS)
    const row = { count, pausedUntil, lastTriedAt: now }
    transaction
      .insert(attempts)
      .values({ key, ...row })
      .onConflictDoUpdate({ target: attempts.key, set: row })
      .run()
    return { isAllowed: true, pausedUntil }
  })
}

/** After a success, or when the teacher has given a new secret. */
export async function forgetAttempts(store: Store, key: string): Promise<void> {
  await transact(store, (transaction) => transaction.delete(attempts).where(eq(attempts.key, key)).run())
}
