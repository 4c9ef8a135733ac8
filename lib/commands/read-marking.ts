import type { Lesson, Section } from '../lesson/lesson'
import { findQuestion } from '../lesson/lesson'
import type { Essay, Question } from '../question/question'
import { findClassroomOf } from '../store/classrooms'
import { countWaiting, listOpenAnswers, type OpenAnswer } from '../store/marks'
import type { Teacher } from './teacher'
import type { World } from './world'

export type OpenQuestion = Question & { essay: Essay }

export interface AnswerToMark extends OpenAnswer {
  lesson: Lesson
  section: Section
  question: OpenQuestion
}

/** What students wrote to questions as they are now: first tries first, of these the oldest; marked or not. Null when the classroom is not theirs. */
export async function readMarking(
  world: World,
  { teacher, classroom }: { teacher: Teacher; classroom: string },
): Promise<readonly AnswerToMark[] | null> {
  if (!(await findClassroomOf(world.store, teacher.id, classroom))) return null
  const given = await listOpenAnswers(world.store, classroom)
  return given.flatMap((answer) => {
    const place = findOpenQuestion(world, answer)
    return place ? [{ ...answer, ...place }] : []
  })
}

/** How many answers wait to be marked: in the classroom, or to one question. Whoever calls has made sure that it is theirs. */
export async function countToMark(
  world: World,
  { classroom, lesson, question }: { classroom: string; lesson?: string; question?: string },
): Promise<number> {
  return (await countWaiting(world.store, classroom))
    .filter((each) => findOpenQuestion(world, each))
    .filter(({ lessonId }) => lesson === undefined || lessonId === lesson)
    .filter(({ questionId }) => question === undefined || questionId === question)
    .reduce((sum, each) => sum + each.answers, 0)
}

function findOpenQuestion(
  { lessons }: World,
  at: Pick<OpenAnswer, 'lessonId' | 'questionId' | 'questionVersion'>,
): { lesson: Lesson; section: Section; question: OpenQuestion } | null {
  const lesson = lessons.find(at.lessonId)
  const place = lesson && findQuestion(lesson, at.questionId)
  if (!lesson || !place?.question.essay || place.question.version !== at.questionVersion) return null
  return { lesson, section: place.section, question: { ...place.question, essay: place.question.essay } }
}
