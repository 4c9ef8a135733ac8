import type { Lesson } from '@/lib/lesson/lesson'

/** One thing the class looks at: a segment of a section, or a question. */
export interface Step {
  section: string
  /** From the lesson's own address on: `opening?segment=p1.2`, `opening/who-warns`. */
  path: string
  segment: string | null
  question: string | null
}

/** A lesson from its first segment to its last question, section by section. */
export function stepsOf({ sections }: Pick<Lesson, 'sections'>): readonly Step[] {
  return sections.flatMap(({ id: section, paragraphs, questions }) => [
    ...paragraphs
      .flatMap(({ segments }) => segments)
      .map(({ id }) => ({ section, path: `${section}?segment=${id}`, segment: id, question: null })),
    ...questions.map(({ id }) => ({ section, path: `${section}/${id}`, segment: null, question: id })),
  ])
}

/** The step with what comes before and after it; null where it is not one of the lesson's. */
export function stepAt(lesson: Pick<Lesson, 'sections'>, isIt: (step: Step) => boolean) {
  const steps = stepsOf(lesson)
  const index = steps.findIndex(isIt)
  const step = steps[index]
  return step ? { step, before: steps[index - 1] ?? null, after: steps[index + 1] ?? null } : null
}
