import { findQuestion, type Lesson, type LessonId, type Section } from '../lesson/lesson'
import type { Question, QuestionId } from '../question/question'
import { findClassroomOf } from '../store/classrooms'
import type { Teacher } from './teacher'
import type { World } from './world'

export interface AskedPlace {
  teacher: Teacher
  classroom: string
  lesson: LessonId
  question: QuestionId
}

/** A question in a classroom of this teacher's. Null: it is not theirs, or there is no such question. */
export async function findAsked(
  world: World,
  { teacher, classroom, lesson, question }: AskedPlace,
): Promise<{ lesson: Lesson; section: Section; question: Question } | null> {
  const found = world.lessons.find(lesson)
  const place = found && findQuestion(found, question)
  if (!place || !(await findClassroomOf(world.store, teacher.id, classroom))) return null
  return { lesson: found, ...place }
}
