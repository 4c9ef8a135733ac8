import { and, asc, eq, exists, or, sql } from 'drizzle-orm'
import { isLookedAfterBy } from './classrooms'
import type { Store } from './open-store'
import { prepareOnce } from './prepare-once'
import { randomId } from './random-id'
import { assignmentLearners, assignments, classrooms } from './schema'
import { type Transaction, transact } from './transact'

export type Assignment = typeof assignments.$inferSelect

export type AssignmentToInsert = Omit<Assignment, 'id' | 'isForSome'> & {
  id?: string
  /** To whom it is given; null: the whole classroom, whoever joins later included. */
  learners: readonly string[] | null
}

/** Returns its id. Whoever calls has seen to it that the students are of this classroom. */
export async function insertAssignment(
  store: Store,
  { learners, id = randomId(), ...row }: AssignmentToInsert,
): Promise<string> {
  await transact(store, (transaction) => {
    transaction
      .insert(assignments)
      .values({ id, ...row, isForSome: learners !== null })
      .run()
    giveTo(transaction, id, learners ?? [])
  })
  return id
}

/** What is given in a classroom, the earliest to open first. */
export async function listAssignments(store: Store, classroomId: string): Promise<readonly Assignment[]> {
  return store.db
    .select()
    .from(assignments)
    .where(eq(assignments.classroomId, classroomId))
    .orderBy(asc(assignments.opensAt), asc(assignments.createdAt), asc(assignments.id))
    .all()
}

/** Who has an assignment that is for some. */
export async function listAssignmentLearners(
  store: Store,
  classroomId: string,
): Promise<readonly { assignmentId: string; learnerId: string }[]> {
  return store.db
    .select({ assignmentId: assignmentLearners.assignmentId, learnerId: assignmentLearners.learnerId })
    .from(assignmentLearners)
    .innerJoin(assignments, eq(assignments.id, assignmentLearners.assignmentId))
    .where(eq(assignments.classroomId, classroomId))
    .all()
}

const { placeholder } = sql
const workOf = prepareOnce((db) => {
  const isNamed = db
    .select({ one: sql`1` })
    .from(assignmentLearners)
    .where(
      and(
        eq(assignmentLearners.assignmentId, assignments.id),
        eq(assignmentLearners.learnerId, placeholder('learnerId')),
      ),
    )
  return db
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.classroomId, placeholder('classroomId')),
        or(eq(assignments.isForSome, false), exists(isNamed)),
      ),
    )
    .orderBy(asc(assignments.opensAt), asc(assignments.createdAt), asc(assignments.id))
    .prepare()
})

/** What a student has been given, the earliest to open first. */
export async function listWorkOf(
  store: Store,
  learner: { id: string; classroomId: string },
): Promise<readonly Assignment[]> {
  return workOf(store.db).all({ learnerId: learner.id, classroomId: learner.classroomId })
}

type Whose = { teacherId: string; classroomId: string; id: string }

/** False: there is no such assignment in this classroom, or only others look after it. */
export async function changeAssignment(
  store: Store,
  whose: Whose,
  change: Partial<Pick<Assignment, 'sections' | 'opensAt' | 'dueAt' | 'languages' | 'isGated' | 'feedback'>>,
): Promise<boolean> {
  const { changes } = await transact(store, (transaction) =>
    transaction.update(assignments).set(change).where(isTheirs(store, whose)).run(),
  )
  return changes > 0
}

/** False as in `changeAssignment`. What was answered stays. */
export async function deleteAssignment(store: Store, whose: Whose): Promise<boolean> {
  const { changes } = await transact(store, (transaction) =>
    transaction.delete(assignments).where(isTheirs(store, whose)).run(),
  )
  return changes > 0
}

function isTheirs(store: Store, { teacherId, classroomId, id }: Whose) {
  const theirs = store.db
    .select({ one: sql`1` })
    .from(classrooms)
    .where(and(eq(classrooms.id, assignments.classroomId), isLookedAfterBy(teacherId)))
  return and(eq(assignments.id, id), eq(assignments.classroomId, classroomId), exists(theirs))
}

function giveTo(transaction: Transaction, assignmentId: string, learnerIds: readonly string[]) {
  for (const learnerId of new Set(learnerIds)) {
    transaction.insert(assignmentLearners).values({ assignmentId, learnerId }).run()
  }
}
