import type { Lesson } from '@/lib/lesson/lesson'
import { slotPart } from '@/lib/progress/tally'
import { correctQuestion } from '@/lib/question/correct-question'
import type { Correction } from '@/lib/question/correction'
import type { Question } from '@/lib/question/question'
import type { Text } from '@/lib/question/text'

export interface PresentGroup {
  /** The claim, the gap or the event; null where the question has no slots. */
  label: Text | null
  /** `part` as `tallyOf` counts it. */
  options: readonly { part: string; text: Text; isRight: boolean }[]
}

/** What a question offers to choose from, with the key that holds in this classroom; where it is void, nothing is right. */
export function groupsFor(lesson: Lesson, question: Question, correction: Correction | null): PresentGroup[] {
  const groups = groupsOf(lesson, correctQuestion(question, correction))
  if (correction?.kind !== 'void') return groups
  return groups.map(({ label, options }) => ({
    label,
    options: options.map((option) => ({ ...option, isRight: false })),
  }))
}

function groupsOf(lesson: Lesson, { options, slots, passage }: Question): PresentGroup[] {
  const found = new Set(passage?.accepted.flatMap(({ segments }) => segments))
  const groups = [
    { label: null, options: options.map(({ id, text, correct }) => ({ part: id, text, isRight: correct })) },
    ...slots.map((slot) => ({
      label: slot.text,
      options: slot.options.map(({ id, text, correct }) => ({
        part: slotPart(slot.id, id),
        text,
        isRight: correct,
      })),
    })),
    {
      label: null,
      options: (passage?.segments ?? []).flatMap((id) => {
        const segment = lesson.segments.get(id)
        return segment ? [{ part: id, text: segment.text, isRight: found.has(id) }] : []
      }),
    },
  ]
  return groups.filter((group) => group.options.length > 0)
}
