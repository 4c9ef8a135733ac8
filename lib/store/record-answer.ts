import { eq, getTableColumns, sql } from 'drizzle-orm'
import { foldProgress, type SectionProgress } from '../progress/fold-progress'
import { applyRulings, type Rulings, rulingOn } from '../progress/rulings'
import type { Answer } from '../question/answer'
import type { Confidence } from '../question/confidence'
import type { Grade } from '../question/grade-answer'
import type { RuledGrade, Ruling } from '../question/regrade'
import type { Locale } from '../question/text'
import { answersTo, type StoredAnswer } from './answers'
import { isInArchive } from './classrooms'
import { hasTakenHint } from './hints'
import type { Store } from './open-store'
import { placeholdersFor, prepareOnce } from './prepare-once'
import { type LessonOutline, recordProgress, type SectionOutline } from './progress'
import { isRevealed } from './reveals'
import { rulingsFor } from './rulings'
import { answers } from './schema'
import { findLearnerId, seatGuest } from './seat-guest'
import { renewSitting } from './sittings'
import { type Transaction, transact } from './transact'

export interface AnswerToRecord {
  tokenHash: string
  answerId: string
  lesson: LessonOutline
  section: SectionOutline
  question: { id: string; version: string }
  answer: Answer
  grade: Grade
  locale: Locale
  confidence: Confidence | null
  inReview: boolean
  clientTime: Date | null
  /** Whoever has tried since may not try again; null: as often as they like. */
  oneTrySince: Date | null
  now: Date
}

export interface RecordedAnswer {
  /** Worth what it is worth now. */
  answer: Omit<StoredAnswer, keyof RuledGrade> & RuledGrade
  ruling: Ruling | null
  /** At this try or before. */
  wasCorrect: boolean
  askedForKey: boolean
  progress: SectionProgress
}

const answerWithId = prepareOnce((db) =>
  db
    .select()
    .from(answers)
    .where(eq(answers.id, sql.placeholder('id')))
    .prepare(),
)
const keepAnswer = prepareOnce((db) => {
  // The database counts `seq` itself.
  const { seq, ...columns } = getTableColumns(answers)
  return db.insert(answers).values(placeholdersFor(columns)).returning().prepare()
})

/**
 * Stores an answer with all that follows from it: the guest who gives a first one, the number of the try, the
 * section's progress. An id that is already stored gives what was stored then.
 */
export async function recordAnswer(
  store: Store,
  given: AnswerToRecord,
): Promise<RecordedAnswer | 'answer-id-taken' | 'classroom-archived' | 'tried-already'> {
  return transact(store, (transaction) => {
    const stored = answerWithId(transaction).get({ id: given.answerId })
    const learnerId = findLearnerId(transaction, given)
    if (stored && !isSame(stored, given, learnerId)) return 'answer-id-taken'
    if (!stored && learnerId && isInArchive(transaction, learnerId)) return 'classroom-archived'
    const learner = learnerId ?? seatGuest(transaction, given)
    const questionIds = given.section.questions.map((question) => question.id)
    const inSection = answersTo(transaction, learner, given.lesson.id, questionIds)
    const rulings = rulingsFor(transaction, learner, given.lesson.id)
    if (stored) return describeAnswer(transaction, given, stored, inSection, rulings)
    if (isTriedSince(given, inSection)) return 'tried-already'
    const inserted = insertAnswer(transaction, given, learner, inSection)
    const answered = [inserted, ...inSection]
    recordProgress(transaction, learner, given.lesson, given.section, answered, rulings)
    renewSitting(transaction, given.tokenHash, given.now)
    return describeAnswer(transaction, given, inserted, answered, rulings)
  })
}

function isSame(stored: StoredAnswer, given: AnswerToRecord, learnerId: string | null): boolean {
  return (
    stored.learnerId === learnerId && stored.lessonId === given.lesson.id && isTryAt(given.question)(stored)
  )
}

function isTriedSince({ question, oneTrySince }: AnswerToRecord, earlier: readonly StoredAnswer[]): boolean {
  return (
    oneTrySince !== null &&
    earlier.filter(isTryAt(question)).some(({ serverTime }) => serverTime >= oneTrySince)
  )
}

function insertAnswer(
  transaction: Transaction,
  given: AnswerToRecord,
  learnerId: string,
  earlier: readonly StoredAnswer[],
): StoredAnswer {
  const { lesson, question, answer, grade, locale, confidence, inReview, clientTime } = given
  return keepAnswer(transaction).get({
    id: given.answerId,
    learnerId,
    lessonId: lesson.id,
    lessonVersion: lesson.version,
    questionId: question.id,
    questionVersion: question.version,
    try: earlier.filter(isTryAt(question)).length + 1,
    answer,
    ...grade,
    locale,
    confidence,
    hinted: hasTakenHint(transaction, learnerId, lesson.id, question.id),
    inReview,
    clientTime: clientTime?.getTime() ?? null,
    serverTime: given.now,
  })
}

function describeAnswer(
  transaction: Transaction,
  { lesson, section, question }: AnswerToRecord,
  answer: StoredAnswer,
  inSection: readonly StoredAnswer[],
  rulings: Rulings,
): RecordedAnswer {
  const judged = applyRulings(section.questions, rulings, inSection)
  const tries = judged.filter(isTryAt(question))
  return {
    answer: judged.find(({ id }) => id === answer.id) ?? answer,
    ruling: rulingOn(rulings, question, answer.id),
    wasCorrect: tries.some((other) => other.verdict === 'correct' && other.try <= answer.try),
    askedForKey: isRevealed(transaction, answer.learnerId, lesson.id, question),
    progress: foldProgress(section.questions, judged),
  }
}

function isTryAt(question: { id: string; version: string }) {
  return (answer: Pick<StoredAnswer, 'questionId' | 'questionVersion'>) =>
    answer.questionId === question.id && answer.questionVersion === question.version
}
