import type { Lesson } from '../lesson/lesson'
import { workState } from '../progress/assignment-rules'
import type { Expected } from '../progress/live-state'
import { listAssignments } from '../store/assignments'
import type { World } from './world'

/**
 * What a classroom has to do in a lesson: what has been assigned to all of it and has opened, past its due date too, or
 * who was done would be done no more; the whole lesson where nothing has.
 */
export async function expectedIn(
  { store, now }: Pick<World, 'store' | 'now'>,
  classroomId: string,
  lesson: Lesson,
): Promise<Expected> {
  const given = (await listAssignments(store, classroomId)).filter(
    (work) =>
      work.lessonId === lesson.id &&
      !work.isForSome &&
      !work.questions &&
      workState(work, now()) !== 'coming',
  )
  const isExpected = (section: string) =>
    given.length === 0 || given.some(({ sections }) => sections === null || sections.includes(section))
  return lesson.sections
    .filter(({ id }) => isExpected(id))
    .map(({ id, questions }) => ({ id, questions: questions.length }))
}
