import type { Lesson } from '../lesson/lesson'
import { correctQuestion } from '../question/correct-question'
import { correctionOf, isVoid, type Rulings } from './rulings'

/** A lesson as it counts where these corrections hold: keys as corrected, void questions gone. */
export function countedLesson(lesson: Lesson, rulings: Pick<Rulings, 'corrections'>): Lesson {
  const sections = lesson.sections.map((section) => ({
    ...section,
    questions: section.questions
      .filter((question) => !isVoid(rulings, question))
      .map((question) => correctQuestion(question, correctionOf(rulings, question))),
  }))
  return { ...lesson, sections }
}
