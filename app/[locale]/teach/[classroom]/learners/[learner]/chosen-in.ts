import type { Lesson } from '@/lib/lesson/lesson'
import type { Answer } from '@/lib/question/answer'
import type { Question } from '@/lib/question/question'
import type { Text } from '@/lib/question/text'

/** What an answer holds, written out: options and segments in both languages, what was typed as it was typed. Filled slots come with their explanations. */
export function chosenIn(
  lesson: Lesson,
  { options }: Question,
  answer: Answer,
): (Text & { isTyped: boolean })[] {
  const ticked = answer.options ?? [answer.option]
  const chosen = options.filter(({ id }) => ticked.includes(id)).map(({ text }) => text)
  const picked = (answer.segments ?? []).flatMap((id) => lesson.segments.get(id)?.text ?? [])
  const typed = answer.text === undefined ? [] : [{ ar: answer.text, en: answer.text, isTyped: true }]
  return [...[...chosen, ...picked].map((text) => ({ ...text, isTyped: false })), ...typed]
}
