import { and, count, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Answer } from '../question/answer'
import type { Store } from './open-store'
import { prepareOnce } from './prepare-once'
import { answers, learners } from './schema'
import type { Transaction } from './transact'

export type StoredAnswer = typeof answers.$inferSelect

const { placeholder } = sql
const newestFirst = [desc(answers.serverTime), desc(answers.seq)]
const isTheirs = eq(answers.learnerId, placeholder('learnerId'))
const isInLesson = eq(answers.lessonId, placeholder('lessonId'))
const isAmong = sql`${answers.questionId} in (select value from json_each(${placeholder('questionIds')}))`

const everywhere = prepareOnce((db) =>
  db
    .select()
    .from(answers)
    .where(isTheirs)
    .orderBy(...newestFirst)
    .prepare(),
)
const inLesson = prepareOnce((db) =>
  db
    .select()
    .from(answers)
    .where(and(isTheirs, isInLesson))
    .orderBy(...newestFirst)
    .prepare(),
)
const toQuestions = prepareOnce((db) =>
  db
    .select()
    .from(answers)
    .where(and(isTheirs, isInLesson, isAmong))
    .orderBy(...newestFirst)
    .prepare(),
)

/** Newest first. */
export async function listAnswers(
  store: Store,
  learnerId: string,
  lessonId: string,
): Promise<readonly StoredAnswer[]> {
  return inLesson(store.db).all({ learnerId, lessonId })
}

/** In every lesson, newest first. */
export async function listAllAnswers(store: Store, learnerId: string): Promise<readonly StoredAnswer[]> {
  return everywhere(store.db).all({ learnerId })
}

/** Inside a transaction: what one learner answered to these questions, newest first. */
export function answersTo(
  transaction: Transaction,
  learnerId: string,
  lessonId: string,
  questionIds: readonly string[],
): StoredAnswer[] {
  return toQuestions(transaction).all({ learnerId, lessonId, questionIds: JSON.stringify(questionIds) })
}

export async function countAnswers(store: Store, learnerId: string): Promise<number> {
  const row = store.db
    .select({ answers: count() })
    .from(answers)
    .where(eq(answers.learnerId, learnerId))
    .get()
  return row?.answers ?? 0
}

export interface AnswerGroup {
  questionId: string
  questionVersion: string
  answer: Answer
  /** How many gave this answer at their first try. */
  learners: number
}

/** Per question version: what a classroom's students answered at their first try; to all questions, or to these. */
export async function countFirstAnswers(
  store: Store,
  classroomId: string,
  lessonId: string,
  questionIds?: readonly string[],
): Promise<readonly AnswerGroup[]> {
  const { questionId, questionVersion, answer } = answers
  const isAmongThem = questionIds && inArray(questionId, [...questionIds])
  return store.db
    .select({ questionId, questionVersion, answer, learners: count() })
    .from(learners)
    .innerJoin(answers, eq(answers.learnerId, learners.id))
    .where(
      and(eq(learners.classroomId, classroomId), eq(answers.lessonId, lessonId), isAmongThem, sql`"try" = 1`),
    )
    .groupBy(questionId, questionVersion, answer)
    .all()
}

/** A student's first try at a question, as statistics read it. */
export type FirstTry = Pick<
  StoredAnswer,
  | 'id'
  | 'learnerId'
  | 'questionId'
  | 'questionVersion'
  | 'answer'
  | 'verdict'
  | 'points'
  | 'possible'
  | 'locale'
  | 'confidence'
  | 'serverTime'
>

/** Every student's first try at every question of a lesson, in no order. */
export async function listFirstTries(
  store: Store,
  classroomId: string,
  lessonId: string,
): Promise<readonly FirstTry[]> {
  const { id, learnerId, questionId, questionVersion, answer, verdict, points, possible } = answers
  const { locale, confidence, serverTime } = answers
  const judged = { answer, verdict, points, possible, locale, confidence, serverTime }
  return store.db
    .select({ id, learnerId, questionId, questionVersion, ...judged })
    .from(learners)
    .innerJoin(answers, eq(answers.learnerId, learners.id))
    .where(and(eq(learners.classroomId, classroomId), eq(answers.lessonId, lessonId), sql`"try" = 1`))
    .all()
}

/** Who in a classroom answered which question when: the first tries, or every try since a moment. */
export async function listAnswerTimes(
  store: Store,
  { classroomId, lessonId, since }: { classroomId: string; lessonId: string; since: Date | null },
): Promise<readonly Pick<StoredAnswer, 'learnerId' | 'questionId' | 'questionVersion' | 'serverTime'>[]> {
  const { learnerId, questionId, questionVersion, serverTime } = answers
  const inLesson = and(eq(learners.classroomId, classroomId), eq(answers.lessonId, lessonId))
  return store.db
    .select({ learnerId, questionId, questionVersion, serverTime })
    .from(learners)
    .innerJoin(answers, eq(answers.learnerId, learners.id))
    .where(and(inLesson, since ? gte(serverTime, since) : sql`"try" = 1`))
    .all()
}
