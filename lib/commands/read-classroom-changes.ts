import { findQuestion, findSection, type Lesson, type LessonId, type SectionId } from '../lesson/lesson'
import type { OptionId, QuestionId } from '../question/question'
import { countChoices } from '../store/answers'
import { findClassroomOf } from '../store/classrooms'
import { listClassroomTable, type ProgressRow } from '../store/progress'
import type { Teacher } from './teacher'
import type { World } from './world'

/** One cell of the table: it takes the place of the one with the same learner and section. */
export interface SectionProgress extends Omit<ProgressRow, 'lastAnsweredAt'> {
  sectionId: SectionId
  /** ISO 8601: it travels as JSON. */
  lastAnsweredAt: string | null
}

export interface ChoiceCount {
  questionId: QuestionId
  option: OptionId
  /** How many chose it at their first try at the question as it is now. */
  learners: number
}

export interface ClassroomChanges {
  /** To be given back as `since`. */
  revision: number
  learners: readonly { id: string; nickname: string }[]
  progress: readonly SectionProgress[]
  /** All of them; null while nobody has answered anything new. */
  choices: readonly ChoiceCount[] | null
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
    choices: isNew ? await countCurrentChoices(world, classroom.id, lesson) : null,
  }
}

async function countCurrentChoices(
  world: World,
  classroomId: string,
  lesson: Lesson,
): Promise<ChoiceCount[]> {
  const choices = await countChoices(world.store, classroomId, lesson.id)
  return choices
    .filter((choice) => findQuestion(lesson, choice.questionId)?.question.version === choice.questionVersion)
    .map(({ questionId, option, learners }) => ({ questionId, option, learners }))
}
