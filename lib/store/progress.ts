import { and, eq, getTableColumns, gt, ne, sql } from 'drizzle-orm'
import type { Lesson } from '../lesson/lesson'
import { foldProgress, type SectionProgress } from '../progress/fold-progress'
import { applyRulings, type Rulings } from '../progress/rulings'
import { answersTo, type StoredAnswer } from './answers'
import type { Store } from './open-store'
import { excludedOf, placeholdersFor, prepareOnce } from './prepare-once'
import { latestRevision, takeRevision } from './revisions'
import { rulingsFor } from './rulings'
import { learners, progress } from './schema'
import { listPresent } from './students'
import { readTogether, type Transaction, transact } from './transact'

/** What progress is counted over. */
export type LessonOutline = Pick<Lesson, 'id' | 'version' | 'sections'>
export type SectionOutline = LessonOutline['sections'][number]

export type ProgressRow = SectionProgress & { learnerId: string; sectionId: string }

const keepCount = prepareOnce((db) => {
  const { learnerId, lessonId, sectionId, ...counted } = getTableColumns(progress)
  return db
    .insert(progress)
    .values(placeholdersFor(getTableColumns(progress)))
    .onConflictDoUpdate({ target: [learnerId, lessonId, sectionId], set: excludedOf(counted) })
    .prepare()
})

/** Inside the transaction that stored the answers: folds them, as the teacher's rulings have them, and keeps the result. */
export function recordProgress(
  transaction: Transaction,
  learnerId: string,
  lesson: LessonOutline,
  section: SectionOutline,
  answers: readonly StoredAnswer[],
  rulings: Rulings = rulingsFor(transaction, learnerId, lesson.id),
): SectionProgress {
  const folded = foldProgress(section.questions, applyRulings(section.questions, rulings, answers))
  keepCount(transaction).run({
    learnerId,
    lessonId: lesson.id,
    sectionId: section.id,
    ...folded,
    lastAnsweredAt: folded.lastAnsweredAt?.getTime() ?? null,
    lessonVersion: lesson.version,
    revision: takeRevision(transaction),
  })
  return folded
}

/** Inside a transaction: one learner's progress in a lesson, made again from their answers. */
export function refoldLearner(transaction: Transaction, learnerId: string, lesson: LessonOutline) {
  const rulings = rulingsFor(transaction, learnerId, lesson.id)
  for (const section of lesson.sections) {
    const questionIds = section.questions.map((question) => question.id)
    const answers = answersTo(transaction, learnerId, lesson.id, questionIds)
    if (answers.length > 0) recordProgress(transaction, learnerId, lesson, section, answers, rulings)
  }
  // What is left was counted over sections the lesson no longer has, or over answers somebody else has now.
  transaction
    .delete(progress)
    .where(
      and(
        eq(progress.learnerId, learnerId),
        eq(progress.lessonId, lesson.id),
        ne(progress.lessonVersion, lesson.version),
      ),
    )
    .run()
}

/** A lesson has changed: whatever was counted over another version of it is counted again. */
export async function refoldProgress(store: Store, lesson: LessonOutline): Promise<void> {
  const isStale = and(eq(progress.lessonId, lesson.id), ne(progress.lessonVersion, lesson.version))
  const stale = store.db.selectDistinct({ learnerId: progress.learnerId }).from(progress).where(isStale).all()
  for (const { learnerId } of stale) {
    await transact(store, (transaction) => refoldLearner(transaction, learnerId, lesson))
  }
}

const progressColumns = {
  learnerId: progress.learnerId,
  sectionId: progress.sectionId,
  answered: progress.answered,
  points: progress.points,
  possible: progress.possible,
  tries: progress.tries,
  lastAnsweredAt: progress.lastAnsweredAt,
  latestQuestion: progress.latestQuestion,
  wrongInARow: progress.wrongInARow,
}

const { placeholder } = sql
const isInClassroom = eq(learners.classroomId, placeholder('classroomId'))
const changedStudents = prepareOnce((db) =>
  db
    .select({ id: learners.id, nickname: learners.nickname })
    .from(learners)
    .where(and(isInClassroom, gt(learners.revision, placeholder('sinceRevision'))))
    .orderBy(learners.nicknameFolded)
    .prepare(),
)
const changedProgress = prepareOnce((db) =>
  db
    .select(progressColumns)
    .from(learners)
    // From the learners, in this order: SQLite would go through everybody who has begun the lesson, of every class.
    .crossJoin(progress)
    .where(
      and(
        isInClassroom,
        eq(progress.learnerId, learners.id),
        eq(progress.lessonId, placeholder('lessonId')),
        gt(progress.revision, placeholder('sinceRevision')),
      ),
    )
    .prepare(),
)

export interface ClassroomTable {
  /** To be given back as `sinceRevision`. */
  revision: number
  learners: readonly { id: string; nickname: string }[]
  progress: readonly ProgressRow[]
  /** The ids of all who are there; null while whoever asks knows them. */
  present: readonly string[] | null
}

/**
 * A classroom's students and what they have done in a lesson, as far as it has changed since a revision. Who has left
 * has no row to tell of it: `students` is how many whoever asks knows of,
 * null where that is not known.
 */
export async function listClassroomTable(
  store: Store,
  classroomId: string,
  lessonId: string,
  sinceRevision: number,
  known: number | null = null,
): Promise<ClassroomTable> {
  return readTogether(store, (transaction) => {
    const students = changedStudents(transaction).all({ classroomId, sinceRevision })
    const changed = changedProgress(transaction).all({ classroomId, lessonId, sinceRevision })
    return {
      revision: latestRevision(transaction),
      learners: students.map(({ id, nickname }) => ({ id, nickname: nickname ?? '' })),
      progress: changed,
      present: listPresent(transaction, classroomId, { students: known, sinceRevision }),
    }
  })
}
