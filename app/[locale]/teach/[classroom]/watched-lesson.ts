import type { Lesson } from '@/lib/lesson/lesson'
import { correctionOf, isVoid, type Rulings } from '@/lib/progress/rulings'
import { slotPart } from '@/lib/progress/tally'
import { correctQuestion } from '@/lib/question/correct-question'
import type { Question } from '@/lib/question/question'
import type { Locale, Text } from '@/lib/question/text'

/** What is counted together: the options of a question or of one of its slots. */
export interface WatchedGroup {
  /** The claim, the gap or the event; null where the question has no slots. */
  label: string | null
  /** `part` as `tallyOf` counts it. */
  options: readonly { part: string; text: string; correct: boolean }[]
}

/** Of a lesson, what a teacher watches: keys included, as corrected in the classroom, in the language of the page. */
export function watchedLesson(lesson: Lesson, locale: Locale, rulings: Rulings) {
  return {
    id: lesson.id,
    sections: lesson.sections.map((section) => ({
      id: section.id,
      title: section.title[locale],
      questions: section.questions.map((question) => ({
        id: question.id,
        prompt: question.prompt[locale],
        words: question.words?.[locale] ?? null,
        groups: groupsOf(
          lesson,
          correctQuestion(question, correctionOf(rulings, question)),
          (text) => text[locale],
        ),
        isVoid: isVoid(rulings, question),
        isWritten: question.blank !== null || question.essay !== null,
      })),
    })),
  }
}

function groupsOf(lesson: Lesson, question: Question, read: (text: Text) => string): WatchedGroup[] {
  const { options, slots, passage } = question
  const picked = new Set(passage?.accepted.flatMap(({ segments }) => segments))
  const groups = [
    {
      label: null,
      options: options.map(({ id, text, correct }) => ({ part: id, text: read(text), correct })),
    },
    ...slots.map((slot) => ({
      label: read(slot.text),
      options: slot.options.map(({ id, text, correct }) => ({
        part: slotPart(slot.id, id),
        text: read(text),
        correct,
      })),
    })),
    {
      label: null,
      options: (passage?.segments ?? []).map((id) => ({
        part: id,
        text: read(lesson.segments.get(id)?.text ?? { ar: id, en: id }),
        correct: picked.has(id),
      })),
    },
  ]
  return groups.filter((group) => group.options.length > 0)
}

export type WatchedLesson = ReturnType<typeof watchedLesson>
export type WatchedSection = WatchedLesson['sections'][number]
export type WatchedQuestion = WatchedSection['questions'][number]
