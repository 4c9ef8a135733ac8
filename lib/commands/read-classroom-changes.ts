import { findQuestion, findSection, type Lesson, type LessonId, type SectionId } from '../lesson/lesson'
import { correctionOf } from '../progress/rulings'
import type { Answer } from '../question/answer'
import { correctQuestion } from '../question/correct-question'
import type { Correction } from '../question/correction'
import { gradeAnswer } from '../question/grade-answer'
import type { Question, QuestionId } from '../question/question'
import { countFirstAnswers } from '../store/answers'
import { findClassroomOf } from '../store/classrooms'
import { listClassroomTable, type ProgressRow } from '../store/progress'
import { listRulingsIn } from '../store/rulings'
import type { Teacher } from './teacher'
import type { World } from './world'

/** One cell of the table: it takes the place of the one with the same learner and section. */
export interface SectionProgress extends Omit<ProgressRow, 'lastAnsweredAt'> {
  sectionId: SectionId
  /** ISO 8601: it travels as JSON. */
  lastAnsweredAt: string | null
}

export interface AnswerCount {
  questionId: QuestionId
  answer: Answer
  /** By the key that holds in this classroom; null for a void question, and for what only a teacher can judge. */
  isRight: boolean | null
  /** How many gave it at their first try at the question as it is now. */
  learners: number
}

export interface ClassroomChanges {
  /** To be given back as `since`. */
  revision: number
  learners: readonly { id: string; nickname: string }[]
  progress: readonly SectionProgress[]
  /** All of them; null while nobody has answered anything new. */
  answers: readonly AnswerCount[] | null
}

/** What has changed in a classroom since a revision; 0 for everything. Null as in `readClassroom`. */
export async function readClassroomChanges(
  world: World,
  asked: { teacher: Teacher; classroom: string; lesson: LessonId; since: number },
): Promise<ClassroomChanges | null> {
  const lesson = world.lessons.find(asked.lesson)
  const classroom = await findClassroomOf(world.store, asked.teacher.id, asked.classroom)
  if (!lesson || !classroom) return null
  const since = Number.isSafeInteger(asked.since) && asked.since > 0 ? asked.since : 0
  const { progress, ...table } = await listClassroomTable(world.store, classroom.id, lesson.id, since)
  const isNew = since === 0 || progress.length > 0
  return {
    ...table,
    progress: progress
      .filter((row) => findSection(lesson, row.sectionId))
      .map((row) => ({ ...row, lastAnsweredAt: row.lastAnsweredAt?.toISOString() ?? null })),
    answers: isNew ? await countCurrentAnswers(world, classroom.id, lesson) : null,
  }
}

async function countCurrentAnswers(
  world: World,
  classroomId: string,
  lesson: Lesson,
): Promise<AnswerCount[]> {
  const rulings = await listRulingsIn(world.store, classroomId, lesson.id)
  const groups = await countFirstAnswers(world.store, classroomId, lesson.id)
  return groups.flatMap(({ questionId, questionVersion, answer, learners }) => {
    const question = findQuestion(lesson, questionId)?.question
    if (question?.version !== questionVersion) return []
    const isRight = isRightUnder(correctionOf(rulings, question), question, answer)
    return [{ questionId, answer, isRight, learners }]
  })
}

function isRightUnder(correction: Correction | null, question: Question, answer: Answer): boolean | null {
  if (correction?.kind === 'void') return null
  const verdict = gradeAnswer(correctQuestion(question, correction), answer)?.grade.verdict
  return verdict === 'waiting' ? null : verdict === 'correct'
}
