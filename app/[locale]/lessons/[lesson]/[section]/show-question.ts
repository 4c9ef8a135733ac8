import { randomBytes } from 'node:crypto'
import type { ReadingView } from '@/app/ui/reading-view'
import type { Lesson } from '@/lib/lesson/lesson'
import { showFeedback } from '@/lib/lesson/show-feedback'
import type { Feedback } from '@/lib/question/feedback'
import { type Question, withoutKey } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import type { ShownQuestion } from './question-form'

type Page = { locale: Locale; languages: readonly Locale[]; path: string; view: ReadingView }

/** A question as the page shows it, with the feedback the learner has already earned and no more. */
export function showQuestion(
  lesson: Lesson,
  question: Question,
  feedback: Feedback | null,
  page: Page,
): ShownQuestion {
  const { id, version, kind, prompt, words, options } = withoutKey(question)
  // A claim is ours and speaks the page's language; quoted words are the article's and follow the reading view.
  const languages = kind === 'judgement' ? [page.locale] : page.languages
  return {
    id,
    version,
    prompt: prompt[page.locale],
    words: words ? languages.map((language) => ({ language, text: words[language] })) : [],
    options: options.map((option) => ({ id: option.id, text: option.text[page.locale] })),
    feedback: feedback && showFeedback(lesson, id, feedback),
    answerId: randomBytes(16).toString('hex'),
    permalink: `${page.path}?view=${page.view}#q-${id}`,
  }
}
