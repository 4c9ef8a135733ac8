import type { Lesson } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'

/** Of a lesson, what a teacher watches: keys included, in the language of the page. */
export function watchedLesson(lesson: Lesson, locale: Locale) {
  return {
    id: lesson.id,
    sections: lesson.sections.map((section) => ({
      id: section.id,
      title: section.title[locale],
      questions: section.questions.map((question) => ({
        id: question.id,
        prompt: question.prompt[locale],
        words: question.words?.[locale] ?? null,
        options: question.options.map(({ id, text, correct }) => ({ id, text: text[locale], correct })),
      })),
    })),
  }
}

export type WatchedLesson = ReturnType<typeof watchedLesson>
export type WatchedSection = WatchedLesson['sections'][number]
export type WatchedQuestion = WatchedSection['questions'][number]
