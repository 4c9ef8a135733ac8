import { eq } from 'drizzle-orm'
import type { Store } from './open-store'
import { takeRevision } from './revisions'
import { learners } from './schema'
import { transact } from './transact'

/** A learner and all that refers to them. */
export async function eraseLearner(store: Store, learnerId: string): Promise<void> {
  await transact(store, (transaction) => {
    takeRevision(transaction)
    transaction.delete(learners).where(eq(learners.id, learnerId)).run()
  })
}
