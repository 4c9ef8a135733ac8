import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Rulings } from '../progress/rulings'
import type { Store } from './open-store'
import { prepareOnce } from './prepare-once'
import { answers, corrections, learners, marks } from './schema'

const correctionColumns = {
  questionId: corrections.questionId,
  questionVersion: corrections.questionVersion,
  correction: corrections.correction,
}

const { placeholder } = sql
const correctionsFor = prepareOnce((db) =>
  db
    .select(correctionColumns)
    .from(learners)
    .innerJoin(corrections, eq(corrections.classroomId, learners.classroomId))
    .where(
      and(
        eq(learners.id, placeholder('learnerId')),
        eq(corrections.lessonId, placeholder('lessonId')),
        isNull(corrections.undoneAt),
      ),
    )
    .prepare(),
)
const marksFor = prepareOnce((db) =>
  db
    .select({ answerId: marks.answerId, level: marks.level })
    .from(answers)
    .innerJoin(marks, eq(marks.answerId, answers.id))
    .where(
      and(eq(answers.learnerId, placeholder('learnerId')), eq(answers.lessonId, placeholder('lessonId'))),
    )
    .prepare(),
)

/** What holds for one learner's answers in a lesson. */
export function rulingsFor(db: Store['db'], learnerId: string, lessonId: string): Rulings {
  const held = correctionsFor(db).all({ learnerId, lessonId })
  const given = marksFor(db).all({ learnerId, lessonId })
  return { corrections: held, marks: new Map(given.map(({ answerId, level }) => [answerId, level])) }
}

export async function listRulingsFor(store: Store, learnerId: string, lessonId: string): Promise<Rulings> {
  return rulingsFor(store.db, learnerId, lessonId)
}

/** What holds for a classroom's answers in a lesson. */
export async function listRulingsIn(store: Store, classroomId: string, lessonId: string): Promise<Rulings> {
  const held = store.db
    .select(correctionColumns)
    .from(corrections)
    .where(
      and(
        eq(corrections.classroomId, classroomId),
        eq(corrections.lessonId, lessonId),
        isNull(corrections.undoneAt),
      ),
    )
    .all()
  const given = store.db
    .select({ answerId: marks.answerId, level: marks.level })
    .from(learners)
    .innerJoin(answers, eq(answers.learnerId, learners.id))
    .innerJoin(marks, eq(marks.answerId, answers.id))
    .where(and(eq(learners.classroomId, classroomId), eq(answers.lessonId, lessonId)))
    .all()
  return { corrections: held, marks: new Map(given.map(({ answerId, level }) => [answerId, level])) }
}
