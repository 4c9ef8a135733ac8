import type { Store } from './open-store'
import { randomId } from './random-id'
import { assignmentLearners, assignments } from './schema'
import { type Transaction, transact } from './transact'

export type Assignment = typeof assignments.$inferSelect

export type AssignmentToInsert = Omit<Assignment, 'id' | 'isForSome'> & {
  /** To whom it is given; null: the whole classroom, whoever joins later included. */
  learners: readonly string[] | null
}

/** Returns the new id. Whoever calls has seen to it that the students are of this classroom. */
export async function insertAssignment(
  store: Store,
  { learners, ...row }: AssignmentToInsert,
): Promise<string> {
  const id = randomId()
  await transact(store, (transaction) => {
    transaction
      .insert(assignments)
      .values({ id, ...row, isForSome: learners !== null })
      .run()
    giveTo(transaction, id, learners ?? [])
  })
  return id
}

function giveTo(transaction: Transaction, assignmentId: string, learnerIds: readonly string[]) {
  for (const learnerId of new Set(learnerIds)) {
    transaction.insert(assignmentLearners).values({ assignmentId, learnerId }).run()
  }
}
