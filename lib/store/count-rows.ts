import { count, eq } from 'drizzle-orm'
import type { Store } from './open-store'
import { answers, classrooms, learners } from './schema'

/** How much there is in a database, for whoever makes a backup of it. */
export async function countRows({ db }: Store) {
  const isStudent = eq(learners.kind, 'student')
  return {
    classrooms: db.select({ n: count() }).from(classrooms).get()?.n ?? 0,
    students: db.select({ n: count() }).from(learners).where(isStudent).get()?.n ?? 0,
    answers: db.select({ n: count() }).from(answers).get()?.n ?? 0,
  }
}
