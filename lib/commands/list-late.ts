import type { Lesson, SectionId } from '../lesson/lesson'
import { standingOf, workState } from '../progress/assignment-rules'
import { listAnswerTimes } from '../store/answers'
import { listAssignmentLearners, listAssignments } from '../store/assignments'
import { questionsOfWork } from './questions-of-work'
import type { World } from './world'

export interface LateSection {
  learnerId: string
  sectionId: SectionId
}

/** Whose first tries in which sections of a lesson came after the date they were due. */
export async function listLate(
  { store, now }: Pick<World, 'store' | 'now'>,
  classroomId: string,
  lesson: Lesson,
): Promise<readonly LateSection[]> {
  const given = await listAssignments(store, classroomId)
  const over = given.filter(
    (work) => work.lessonId === lesson.id && !work.questions && workState(work, now()) === 'over',
  )
  if (over.length === 0) return []
  const named = await listAssignmentLearners(store, classroomId)
  const times = await listAnswerTimes(store, { classroomId, lessonId: lesson.id, since: null })
  const learners = [...new Set(times.map(({ learnerId }) => learnerId))]
  const late = over.flatMap((work) => {
    const isTheirs = (learner: string) =>
      !work.isForSome || named.some((one) => one.assignmentId === work.id && one.learnerId === learner)
    const asked = questionsOfWork(work, lesson)
    return learners.filter(isTheirs).flatMap((learnerId) => {
      const own = times.filter((time) => time.learnerId === learnerId)
      const questions = new Map(asked.map(({ section, question }) => [question, section.id]))
      return [...questions]
        .filter(([question]) => standingOf(work, [question], own).late > 0)
        .map(([, sectionId]) => ({ learnerId, sectionId }))
    })
  })
  return [...new Map(late.map((one) => [`${one.learnerId} ${one.sectionId}`, one])).values()]
}
