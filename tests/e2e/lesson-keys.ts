import { loadLessons } from '../../lib/content/load-lessons'
import type { Lesson } from '../../lib/lesson/lesson'
import type { Question } from '../../lib/question/question'
import type { Text } from '../../lib/question/text'

/** The lesson with its keys: what a test knows and a browser must not. */
export async function loadUnLesson(): Promise<Lesson> {
  const lesson = (await loadLessons()).find((each) => each.id === 'un-daesh-report')
  if (!lesson) throw new Error('expected the UN lesson')
  return lesson
}

export function rightOption(question: Question) {
  const right = question.options.find((option) => option.correct)
  if (!right) throw new Error(`expected ${question.id} to have a key`)
  return right
}

/** Everything a browser must not have before its question is answered. */
export function explanationsOf({ options, slots, passage, blank, essay, hint }: Question): Text[] {
  const told = [...options, ...slots.flatMap((slot) => slot.options)].map(({ why }) => why)
  const picked = passage ? [...passage.accepted.map(({ why }) => why), passage.whyNot] : []
  const written = blank ? [blank.why, blank.whyNot, ...blank.slips.map(({ why }) => why)] : []
  return [...told, ...picked, ...written, ...(essay ? [essay.model] : []), ...(hint ? [hint] : [])]
}

export function wrongOptions(question: Question) {
  return question.options.filter((option) => !option.correct)
}

export function firstSection(lesson: Lesson) {
  const section = lesson.sections[0]
  if (!section) throw new Error('expected a section')
  return section
}

export function firstQuestion(lesson: Lesson): Question {
  const question = firstSection(lesson).questions[0]
  if (!question) throw new Error('expected a question')
  return question
}
