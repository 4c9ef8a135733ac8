import { findSection, type Lesson, type LessonId, type SectionId } from '../lesson/lesson'
import { type Expected, keyOfExpected } from '../progress/live-state'
import type { QuestionId } from '../question/question'
import { findClassroomOf } from '../store/classrooms'
import { type ClassroomTable, listClassroomTable, type ProgressRow } from '../store/progress'
import { type AnswerCount, countCurrentAnswers } from './count-current-answers'
import { expectedIn } from './expected-in'
import { type LateSection, listLate } from './list-late'
import type { Teacher } from './teacher'
import type { World } from './world'

/** One cell of the table: it takes the place of the one with the same learner and section. */
export interface SectionProgress extends Omit<ProgressRow, 'lastAnsweredAt'> {
  sectionId: SectionId
  /** ISO 8601: it travels as JSON. */
  lastAnsweredAt: string | null
}

export interface ClassroomChanges {
  /** To be given back as `since`. */
  revision: number
  learners: readonly { id: string; nickname: string }[]
  progress: readonly SectionProgress[]
  /** Null while nobody has answered anything new. */
  answers: readonly AnswerCount[] | null
  /** The questions whose answers these are, when they are not all. */
  counted?: readonly QuestionId[]
  /** The ids of all who are there, when somebody has come or gone. */
  present?: readonly string[]
  /** Whose work came in late, among the cells of `progress`; null where there are none. */
  late: readonly LateSection[] | null
  /** What everybody has to do to be done, when it is not what whoever asks knows. */
  expected?: Expected
}

/**
 * What has changed in a classroom since a revision; 0 for everything. `students` and `expected`: how many of them, and
 * which `keyOfExpected`, are known to whoever asks. Null as in `readClassroom`.
 */
export async function readClassroomChanges(
  world: World,
  asked: {
    teacher: Teacher
    classroom: string
    lesson: LessonId
    since: number
    students?: number
    expected?: string
  },
): Promise<ClassroomChanges | null> {
  const lesson = world.lessons.find(asked.lesson)
  const classroom = await findClassroomOf(world.store, asked.teacher.id, asked.classroom)
  if (!lesson || !classroom) return null
  const since = Number.isSafeInteger(asked.since) && asked.since > 0 ? asked.since : 0
  const table = await listClassroomTable(world.store, classroom.id, lesson.id, since, asked.students)
  const { revision, learners, progress, present } = table
  const expected = await expectedIn(world, classroom.id, lesson)
  return {
    revision,
    learners,
    // To begin with, all who are there are among the learners.
    ...(present && since > 0 && { present }),
    progress: progress
      .filter((row) => findSection(lesson, row.sectionId))
      .map((row) => ({ ...row, lastAnsweredAt: row.lastAnsweredAt?.toISOString() ?? null })),
    ...(await countChanged(world, classroom.id, lesson, { since, progress, present })),
    late: since === 0 || progress.length > 0 ? await listLateIn(world, classroom.id, lesson, progress) : null,
    ...(keyOfExpected(expected) !== asked.expected && { expected }),
  }
}

/** The counts of the sections somebody has worked in since; of all of them where somebody has come or gone. */
async function countChanged(
  world: World,
  classroomId: string,
  lesson: Lesson,
  { since, progress, present }: Pick<ClassroomTable, 'progress' | 'present'> & { since: number },
): Promise<Pick<ClassroomChanges, 'answers' | 'counted'>> {
  if (since === 0 || present) return { answers: await countCurrentAnswers(world, classroomId, lesson) }
  if (progress.length === 0) return { answers: null }
  const worked = new Set(progress.map(({ sectionId }) => sectionId))
  const counted = lesson.sections
    .filter(({ id }) => worked.has(id))
    .flatMap(({ questions }) => questions.map(({ id }) => id))
  return { answers: await countCurrentAnswers(world, classroomId, lesson, counted), counted }
}

async function listLateIn(
  world: World,
  classroomId: string,
  lesson: Lesson,
  cells: readonly ProgressRow[],
): Promise<LateSection[]> {
  const changed = new Set(cells.map(({ learnerId, sectionId }) => `${learnerId} ${sectionId}`))
  const late = await listLate(world, classroomId, lesson)
  return late.filter(({ learnerId, sectionId }) => changed.has(`${learnerId} ${sectionId}`))
}
