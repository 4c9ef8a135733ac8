import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { Level } from '../question/mark'
import { answersTo } from './answers'
import type { Store } from './open-store'
import { type LessonOutline, recordProgress, type SectionOutline } from './progress'
import { answers, learners, marks } from './schema'
import { type Transaction, transact } from './transact'

export interface OpenAnswer {
  id: string
  learnerId: string
  nickname: string | null
  lessonId: string
  questionId: string
  questionVersion: string
  text: string
  serverTime: Date
  /** Null until a teacher has read it. */
  level: Level | null
}

/** What a classroom's students wrote for a teacher to judge: first tries first, of these the oldest. */
export async function listOpenAnswers(store: Store, classroomId: string): Promise<readonly OpenAnswer[]> {
  const { id, learnerId, lessonId, questionId, questionVersion, answer, serverTime } = answers
  const { nickname } = learners
  const { level } = marks
  const rows = store.db
    .select({ id, learnerId, nickname, lessonId, questionId, questionVersion, answer, serverTime, level })
    .from(learners)
    .innerJoin(answers, eq(answers.learnerId, learners.id))
    .leftJoin(marks, eq(marks.answerId, answers.id))
    .where(and(eq(learners.classroomId, classroomId), eq(answers.verdict, 'waiting')))
    .orderBy(asc(answers.try), asc(serverTime), asc(answers.seq))
    .all()
  return rows.map(({ answer, ...row }) => ({ ...row, text: answer.text ?? '' }))
}

/** Per question version, how many wait to be marked. */
export async function countWaiting(
  store: Store,
  classroomId: string,
): Promise<readonly { lessonId: string; questionId: string; questionVersion: string; answers: number }[]> {
  const { lessonId, questionId, questionVersion } = answers
  return store.db
    .select({ lessonId, questionId, questionVersion, answers: count() })
    .from(learners)
    .innerJoin(answers, eq(answers.learnerId, learners.id))
    .leftJoin(marks, eq(marks.answerId, answers.id))
    .where(and(eq(learners.classroomId, classroomId), eq(answers.verdict, 'waiting'), isNull(marks.answerId)))
    .groupBy(lessonId, questionId, questionVersion)
    .all()
}

interface MarkedPlace {
  answer: Pick<OpenAnswer, 'id' | 'learnerId'>
  lesson: LessonOutline
  section: SectionOutline
}

/** Takes the place of an earlier mark, and counts the student's section again. Null takes the mark back. */
export async function recordMark(
  store: Store,
  { answer, lesson, section }: MarkedPlace,
  { level, teacherId, now }: { level: Level | null; teacherId: string; now: Date },
): Promise<void> {
  await transact(store, (transaction) => {
    if (level === null) transaction.delete(marks).where(eq(marks.answerId, answer.id)).run()
    else upsertMark(transaction, { answerId: answer.id, level, teacherId, markedAt: now })
    const questionIds = section.questions.map((question) => question.id)
    const given = answersTo(transaction, answer.learnerId, lesson.id, questionIds)
    recordProgress(transaction, answer.learnerId, lesson, section, given)
  })
}

function upsertMark(transaction: Transaction, row: typeof marks.$inferInsert) {
  transaction.insert(marks).values(row).onConflictDoUpdate({ target: marks.answerId, set: row }).run()
}
