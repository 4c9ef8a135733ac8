import type { Question } from '../question/question'
import type { EditorsNote, Lesson, Section } from './lesson'

/** The notes to show beside a section: those that give an attribution away wait until the section keeps no key back. */
export function notesShown(
  lesson: Pick<Lesson, 'notes'>,
  section: Pick<Section, 'questions'>,
  isKeyOpen: (question: Question) => boolean,
): EditorsNote[] {
  const areKeysOpen = section.questions.every(isKeyOpen)
  return lesson.notes.filter(({ after }) => areKeysOpen || !after)
}
