import type { Lesson, Section } from '../lesson/lesson'
import { covers, type GivenWork } from '../progress/assignment-rules'
import type { Question } from '../question/question'

/** The questions of a piece of work with their sections, in the lesson's order. What the lesson no longer has is left out. */
export function questionsOfWork(
  work: GivenWork,
  lesson: Lesson,
): readonly { section: Section; question: Question }[] {
  return lesson.sections.flatMap((section) =>
    section.questions
      .filter(({ id }) => covers(work, { lesson: lesson.id, section: section.id, question: id }))
      .map((question) => ({ section, question })),
  )
}
