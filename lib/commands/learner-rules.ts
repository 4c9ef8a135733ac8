import type { LessonId, SectionId } from '../lesson/lesson'
import { type GivenWork, languagesFor, type QuestionRules, rulesOf } from '../progress/assignment-rules'
import type { QuestionId } from '../question/question'
import { type Locale, locales } from '../question/text'
import { listWorkOf } from '../store/assignments'
import type { Learner } from '../store/learners'
import { listReadings, type Reading } from '../store/readings'
import type { World } from './world'

export interface LearnerRules {
  /** `isLocked`: its section has yet to be read. */
  of(
    lesson: LessonId,
    section: SectionId,
    question: QuestionId,
  ): { isLocked: boolean; held: QuestionRules['held'] }
  languages(lesson: LessonId, section: SectionId): readonly Locale[]
}

const none: LearnerRules = { of: () => ({ isLocked: false, held: null }), languages: () => locales }

/** What a learner's assignments ask of them now. Nothing is asked of guests, and of students who have none. */
export async function learnerRules(
  { store, now }: Pick<World, 'store' | 'now'>,
  learner: Pick<Learner, 'id' | 'classroomId'> | null,
): Promise<LearnerRules> {
  if (!learner?.classroomId) return none
  const works = await listWorkOf(store, { id: learner.id, classroomId: learner.classroomId })
  if (works.length === 0) return none
  return rulesAt(now(), works, await listReadings(store, learner.id))
}

function rulesAt(now: Date, works: readonly GivenWork[], readings: readonly Reading[]): LearnerRules {
  const isRead = (lesson: LessonId, section: SectionId) =>
    readings.some(({ lessonId, sectionId }) => lessonId === lesson && sectionId === section)
  return {
    of: (lesson, section, question) => {
      const { isGated, held } = rulesOf(works, { lesson, section, question }, now)
      return { isLocked: isGated && !isRead(lesson, section), held }
    },
    languages: (lesson, section) => languagesFor(works, { lesson, section }, now),
  }
}
