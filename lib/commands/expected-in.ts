import type { Lesson } from '../lesson/lesson'
import { workState } from '../progress/assignment-rules'
import type { Expected } from '../progress/live-state'
import { listAssignments } from '../store/assignments'
import type { World } from './world'

/** What a classroom has to do in a lesson: what is assigned to all of it and open; the whole lesson where nothing is. */
export async function expectedIn(
  { store, now }: Pick<World, 'store' | 'now'>,
  classroomId: string,
  lesson: Lesson,
): Promise<Expected> {
  const open = (await listAssignments(store, classroomId)).filter(
    (work) =>
      work.lessonId === lesson.id && !work.isForSome && !work.questions && workState(work, now()) === 'open',
  )
  const isExpected = (section: string) =>
    open.length === 0 || open.some(({ sections }) => sections === null || sections.includes(section))
  return lesson.sections
    .filter(({ id }) => isExpected(id))
    .map(({ id, questions }) => ({ id, questions: questions.length }))
}
