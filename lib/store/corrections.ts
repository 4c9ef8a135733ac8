import { and, desc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Correction } from '../question/correction'
import type { Store } from './open-store'
import { type LessonOutline, refoldLearner } from './progress'
import { randomId } from './random-id'
import { corrections, learners, progress, teachers } from './schema'
import { type Transaction, transact } from './transact'

/** One question version in one classroom. */
export interface CorrectedPlace {
  classroomId: string
  lesson: LessonOutline
  question: { id: string; version: string }
}

export interface CorrectionRecord {
  id: string
  correction: Correction
  /** Null where the teacher is gone. */
  madeBy: string | null
  madeAt: Date
  undoneBy: string | null
  /** Null while it holds. */
  undoneAt: Date | null
}

/** Takes the place of the correction that held before, and counts the classroom again. */
export async function recordCorrection(
  store: Store,
  place: CorrectedPlace,
  made: { correction: Correction; teacherId: string; now: Date; id?: string },
): Promise<void> {
  const { classroomId, lesson, question } = place
  const { correction, teacherId, now, id = randomId() } = made
  await transact(store, (transaction) => {
    endCorrection(transaction, place, made)
    transaction
      .insert(corrections)
      .values({
        id,
        classroomId,
        lessonId: lesson.id,
        questionId: question.id,
        questionVersion: question.version,
        correction,
        madeBy: teacherId,
        madeAt: now,
      })
      .run()
    refoldClassroom(transaction, classroomId, lesson)
  })
}

/** False: none held. Its row stays. */
export async function undoCorrection(
  store: Store,
  place: CorrectedPlace,
  undone: { teacherId: string; now: Date },
): Promise<boolean> {
  return transact(store, (transaction) => {
    if (!endCorrection(transaction, place, undone)) return false
    refoldClassroom(transaction, place.classroomId, place.lesson)
    return true
  })
}

/** Of one question version, the latest first. */
export async function listCorrections(
  store: Store,
  place: Omit<CorrectedPlace, 'lesson'> & { lessonId: string },
): Promise<readonly CorrectionRecord[]> {
  const [maker, undoer] = [alias(teachers, 'maker'), alias(teachers, 'undoer')]
  const { id, correction, madeAt, undoneAt } = corrections
  return store.db
    .select({ id, correction, madeBy: maker.name, madeAt, undoneBy: undoer.name, undoneAt })
    .from(corrections)
    .leftJoin(maker, eq(maker.id, corrections.madeBy))
    .leftJoin(undoer, eq(undoer.id, corrections.undoneBy))
    .where(isAt(place.classroomId, place.lessonId, place.question))
    .orderBy(desc(madeAt), desc(corrections.id))
    .all()
}

function endCorrection(
  transaction: Transaction,
  { classroomId, lesson, question }: CorrectedPlace,
  { teacherId, now }: { teacherId: string; now: Date },
): boolean {
  const holds = and(isAt(classroomId, lesson.id, question), isNull(corrections.undoneAt))
  const ended = { undoneBy: teacherId, undoneAt: now }
  return transaction.update(corrections).set(ended).where(holds).run().changes > 0
}

/** Whoever has answered anything in the lesson. */
function refoldClassroom(transaction: Transaction, classroomId: string, lesson: LessonOutline) {
  const begun = transaction
    .selectDistinct({ id: learners.id })
    .from(learners)
    .innerJoin(progress, eq(progress.learnerId, learners.id))
    .where(
      and(
        eq(learners.classroomId, classroomId),
        eq(progress.lessonId, lesson.id),
        eq(learners.kind, 'student'),
      ),
    )
    .all()
  for (const { id } of begun) refoldLearner(transaction, id, lesson)
}

function isAt(classroomId: string, lessonId: string, question: { id: string; version: string }) {
  return and(
    eq(corrections.classroomId, classroomId),
    eq(corrections.lessonId, lessonId),
    eq(corrections.questionId, question.id),
    eq(corrections.questionVersion, question.version),
  )
}
