import type { Section, SectionId } from '../lesson/lesson'
import type { SectionProgress } from '../progress/fold-progress'

/** How far a learner is in a section. */
export interface SectionState {
  id: SectionId
  answered: number
  questions: number
}

export function sectionState(
  { id, questions }: Section,
  { answered }: Pick<SectionProgress, 'answered'>,
): SectionState {
  return { id, answered, questions: questions.length }
}
