import type { Lesson } from '@/lib/lesson/lesson'
import { slotPart } from '@/lib/progress/tally'
import type { Option, Question } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'

export interface AnswerPart {
  /** As `partsOf` names it. */
  part: string
  text: string
  why: string | null
  correct: boolean
}

export interface AnswerGroup {
  /** The claim, the gap or the event; null where the question has no slots. */
  label: string | null
  parts: readonly AnswerPart[]
}

/** Everything a question can be answered with, in the language of the page. */
export function answerParts(lesson: Lesson, question: Question, locale: Locale): AnswerGroup[] {
  const show = (part: string, { text, why, correct }: Option) => ({
    part,
    text: text[locale],
    why: why[locale],
    correct,
  })
  const accepted = new Set(question.passage?.accepted.flatMap(({ segments }) => segments))
  const groups = [
    { label: null, parts: question.options.map((option) => show(option.id, option)) },
    ...question.slots.map((slot) => ({
      label: slot.text[locale],
      parts: slot.options.map((option) => show(slotPart(slot.id, option.id), option)),
    })),
    {
      label: null,
      parts: (question.passage?.segments ?? []).map((id) => ({
        part: id,
        text: lesson.segments.get(id)?.text[locale] ?? id,
        why: null,
        correct: accepted.has(id),
      })),
    },
  ]
  return groups.filter(({ parts }) => parts.length > 0)
}
