import { and, asc, count, eq, getTableColumns, isNotNull, or, sql } from 'drizzle-orm'
import type { Store } from './open-store'
import { prepareOnce } from './prepare-once'
import { randomId } from './random-id'
import { classrooms, classroomTeachers, learners } from './schema'
import { type Transaction, transact } from './transact'

export type Classroom = typeof classrooms.$inferSelect

export async function insertClassroom(
  store: Store,
  row: Pick<Classroom, 'teacherId' | 'name' | 'joinCode' | 'createdAt' | 'endsAt'> &
    Partial<Pick<Classroom, 'id' | 'languages' | 'digits'>>,
): Promise<Classroom> {
  return transact(store, (transaction) =>
    transaction
      .insert(classrooms)
      .values({ id: randomId(), ...row })
      .returning()
      .get(),
  )
}

/** All that this teacher looks after, oldest first, each with the number of its students. */
export async function listClassroomsOf(
  store: Store,
  teacherId: string,
): Promise<readonly (Classroom & { students: number })[]> {
  return store.db
    .select({ ...getTableColumns(classrooms), students: count(learners.id) })
    .from(classrooms)
    .leftJoin(learners, eq(learners.classroomId, classrooms.id))
    .where(isLookedAfterBy(teacherId))
    .groupBy(classrooms.id)
    .orderBy(asc(classrooms.createdAt), asc(classrooms.id))
    .all()
}

/** Null also when only others look after it. */
export async function findClassroomOf(
  store: Store,
  teacherId: string,
  id: string,
): Promise<Classroom | null> {
  const isTheirs = and(eq(classrooms.id, id), isLookedAfterBy(teacherId))
  return store.db.select().from(classrooms).where(isTheirs).get() ?? null
}

export async function findClassroom(store: Store, id: string): Promise<Classroom | null> {
  return store.db.select().from(classrooms).where(eq(classrooms.id, id)).get() ?? null
}

export async function findClassroomByCode(
  store: Store,
  joinCode: string,
): Promise<(Classroom & { students: number }) | null> {
  return (
    store.db
      .select({ ...getTableColumns(classrooms), students: count(learners.id) })
      .from(classrooms)
      .leftJoin(learners, eq(learners.classroomId, classrooms.id))
      .where(eq(classrooms.joinCode, joinCode))
      .groupBy(classrooms.id)
      .get() ?? null
  )
}

/** False: there is no such classroom, or only others look after it. */
export async function changeClassroom(
  store: Store,
  { teacherId, id }: { teacherId: string; id: string },
  change: Partial<Omit<Classroom, 'id' | 'teacherId' | 'createdAt'>>,
): Promise<boolean> {
  const isTheirs = and(eq(classrooms.id, id), isLookedAfterBy(teacherId))
  const { changes } = await transact(store, (transaction) =>
    transaction.update(classrooms).set(change).where(isTheirs).run(),
  )
  return changes > 0
}

/** Inside a transaction: as `findClassroomOf`. */
export function findTheirClassroom(
  transaction: Transaction,
  teacherId: string,
  id: string,
): Classroom | null {
  const isTheirs = and(eq(classrooms.id, id), isLookedAfterBy(teacherId))
  return transaction.select().from(classrooms).where(isTheirs).get() ?? null
}

const archiveOf = prepareOnce((db) =>
  db
    .select({ id: classrooms.id })
    .from(learners)
    .innerJoin(classrooms, eq(classrooms.id, learners.classroomId))
    .where(and(eq(learners.id, sql.placeholder('learnerId')), isNotNull(classrooms.archivedAt)))
    .prepare(),
)

/** Inside a transaction: whether a learner's classroom has been put away. */
export function isInArchive(transaction: Transaction, learnerId: string): boolean {
  return archiveOf(transaction).get({ learnerId }) !== undefined
}

/** The classroom is the teacher's own, or they were invited to it: the one rule for who may see and change it. */
export function isLookedAfterBy(teacherId: string) {
  const isInvited = sql`exists (select 1 from ${classroomTeachers} where ${classroomTeachers.classroomId} = ${classrooms.id} and ${classroomTeachers.teacherId} = ${teacherId})`
  return or(eq(classrooms.teacherId, teacherId), isInvited)
}
