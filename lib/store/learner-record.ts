import { asc, count, eq, getTableColumns, type SQL } from 'drizzle-orm'
import type { StoredAnswer } from './answers'
import type { Store } from './open-store'
import {
  answers,
  assignmentLearners,
  claims,
  hints,
  learners,
  marks,
  progress,
  readings,
  reveals,
  sittings,
} from './schema'
import { readTogether } from './transact'

/** One learner's rows in every table that knows them. */
export type LearnerRecord = ReturnType<typeof recordOf>

/** A student's rows in every table, for them to have; null for one who is not there. */
export async function findLearnerRecord(store: Store, learnerId: string): Promise<LearnerRecord | null> {
  return readTogether(store, (db) => {
    const found = db.select({ id: learners.id }).from(learners).where(eq(learners.id, learnerId)).get()
    return found ? recordOf(db, learnerId) : null
  })
}

// What proves who somebody is (the hash of a PIN, of a sitting's token) stays where it is, and so do our own counters.
const { pinHash, nicknameFolded, revision, ...learnerColumns } = getTableColumns(learners)
const { revision: _, learnerId: __, ...progressColumns } = getTableColumns(progress)

function recordOf(db: Store['db'], id: string) {
  return {
    learner: db.select(learnerColumns).from(learners).where(eq(learners.id, id)).get() ?? null,
    sittings: db
      .select({ expiresAt: sittings.expiresAt })
      .from(sittings)
      .where(eq(sittings.learnerId, id))
      .all(),
    answers: answersWithMarks(db, eq(answers.learnerId, id)),
    readings: db.select().from(readings).where(eq(readings.learnerId, id)).all(),
    hints: db.select().from(hints).where(eq(hints.learnerId, id)).all(),
    reveals: db.select().from(reveals).where(eq(reveals.learnerId, id)).all(),
    claims: db.select({ guestId: claims.guestId }).from(claims).where(eq(claims.learnerId, id)).all(),
    assignments: db
      .select({ assignmentId: assignmentLearners.assignmentId })
      .from(assignmentLearners)
      .where(eq(assignmentLearners.learnerId, id))
      .all(),
    progress: db.select(progressColumns).from(progress).where(eq(progress.learnerId, id)).all(),
  }
}

/** An answer with what a teacher made of it, where one did. */
export type MarkedAnswer = StoredAnswer & {
  mark: { level: 'full' | 'partial' | 'none'; markedAt: Date } | null
}

/** Every try of every student of a classroom, in the order of arrival. */
export async function listClassroomAnswers(store: Store, classroomId: string): Promise<MarkedAnswer[]> {
  return answersWithMarks(store.db, eq(learners.classroomId, classroomId))
}

function answersWithMarks(db: Store['db'], which: SQL): MarkedAnswer[] {
  return db
    .select({
      ...getTableColumns(answers),
      mark: { level: marks.level, markedAt: marks.markedAt },
    })
    .from(answers)
    .innerJoin(learners, eq(learners.id, answers.learnerId))
    .leftJoin(marks, eq(marks.answerId, answers.id))
    .where(which)
    .orderBy(asc(answers.seq))
    .all()
}

/** The students of a classroom, by nickname. */
export async function listStudents(
  store: Store,
  classroomId: string,
): Promise<readonly { id: string; nickname: string }[]> {
  const inside = eq(learners.classroomId, classroomId)
  const columns = { id: learners.id, nickname: learners.nickname }
  const rows = store.db.select(columns).from(learners).where(inside).orderBy(learners.nicknameFolded).all()
  return rows.map(({ id, nickname }) => ({ id, nickname: nickname ?? '' }))
}

export async function countClassroomAnswers(store: Store, classroomId: string): Promise<number> {
  const row = store.db
    .select({ answers: count() })
    .from(answers)
    .innerJoin(learners, eq(learners.id, answers.learnerId))
    .where(eq(learners.classroomId, classroomId))
    .get()
  return row?.answers ?? 0
}
