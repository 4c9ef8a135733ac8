import { eq, sql } from 'drizzle-orm'
import type { Store } from './open-store'
import { prepareOnce } from './prepare-once'
import { readings } from './schema'
import { transact } from './transact'

export type Reading = typeof readings.$inferSelect

const readingsOf = prepareOnce((db) =>
  db
    .select()
    .from(readings)
    .where(eq(readings.learnerId, sql.placeholder('learnerId')))
    .prepare(),
)

/** Said again, the first time stays. */
export async function recordReading(store: Store, reading: Reading): Promise<void> {
  await transact(store, (transaction) =>
    transaction.insert(readings).values(reading).onConflictDoNothing().run(),
  )
}

/** Of every lesson. */
export async function listReadings(store: Store, learnerId: string): Promise<readonly Reading[]> {
  return readingsOf(store.db).all({ learnerId })
}
