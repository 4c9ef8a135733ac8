import { eq } from 'drizzle-orm'
import type { Store } from './open-store'
import { readings } from './schema'
import { transact } from './transact'

export type Reading = typeof readings.$inferSelect

/** Said again, the first time stays. */
export async function recordReading(store: Store, reading: Reading): Promise<void> {
  await transact(store, (transaction) =>
    transaction.insert(readings).values(reading).onConflictDoNothing().run(),
  )
}

/** Of every lesson. */
export async function listReadings(store: Store, learnerId: string): Promise<readonly Reading[]> {
  return store.db.select().from(readings).where(eq(readings.learnerId, learnerId)).all()
}
