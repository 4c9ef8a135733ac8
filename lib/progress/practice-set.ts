import type { Lesson } from '../lesson/lesson'
import type { OptionId, Question, QuestionId } from '../question/question'
import { type Confusable, confusableOf, placesOf } from './credits'

/** A practice set is over before attention is. */
export const LONGEST_PRACTICE = 10

/**
 * Questions of a lesson that train two names to be told apart: those that were missed come again, then those in which one
 * of the two is right and both are offered, then those that only offer both; at most ten, in the lesson's order.
 */
export function practiceSetOf(
  { sections }: Pick<Lesson, 'sections'>,
  confused: { confusable: Confusable; said: OptionId; credited: OptionId },
  missed: readonly QuestionId[],
): QuestionId[] {
  const questions = sections.flatMap((section) => section.questions)
  const needs = new Map(questions.map((question) => [question.id, needFor(question, confused, missed)]))
  const chosen = questions
    .filter(({ id }) => Number(needs.get(id)) > 0)
    .toSorted((a, b) => Number(needs.get(b.id)) - Number(needs.get(a.id)))
    .slice(0, LONGEST_PRACTICE)
  return questions.filter((question) => chosen.includes(question)).map(({ id }) => id)
}

/** 0: not to be asked. */
function needFor(
  question: Question,
  { confusable, said, credited }: { confusable: Confusable; said: OptionId; credited: OptionId },
  missed: readonly QuestionId[],
): number {
  if (missed.includes(question.id)) return 3
  if (confusableOf(question) !== confusable) return 0
  const offeringBoth = placesOf(question).filter(({ options }) =>
    [said, credited].every((name) => options.some(({ id }) => id === name)),
  )
  if (offeringBoth.length === 0) return 0
  const isAboutThem = offeringBoth.some(({ options }) =>
    options.some(({ id, correct }) => correct && (id === said || id === credited)),
  )
  return isAboutThem ? 2 : 1
}
