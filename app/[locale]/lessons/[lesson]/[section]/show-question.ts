import { randomUUID } from 'node:crypto'
import type { HeldQuestion } from '@/lib/commands/read-lesson'
import type { Lesson } from '@/lib/lesson/lesson'
import { showFeedback } from '@/lib/lesson/show-feedback'
import { paragraphOf } from '@/lib/question/derive-context'
import type { Feedback } from '@/lib/question/feedback'
import { type Question, withoutKey } from '@/lib/question/question'
import type { KindName } from '@/lib/question/registry'
import type { Locale, Text } from '@/lib/question/text'
import type { ShownQuestion, Words } from './shown-question'

interface Page {
  locale: Locale
  /** The language it asks in. */
  asking: Locale
  languages: readonly Locale[]
  /** Where a browser without JavaScript finds the question again. */
  path: string
  isReview?: boolean
}
type State = { feedback: Feedback | null; held?: ShownQuestion['held']; hasTakenHint: boolean }

/** Claims and events in our words, and a rendering of ours: they speak the language of the question. */
const inOurWords: readonly KindName[] = ['judgement', 'choice', 'order']

/** A question as the page shows it, with the feedback the learner has already earned and no more. */
export function showQuestion(
  lesson: Lesson,
  question: Question,
  { feedback, held = null, hasTakenHint }: State,
  page: Page,
): ShownQuestion {
  const { id, version, kind, prompt, words, ...shown } = withoutKey(question)
  const ours = [page.asking]
  // Quoted words are the article's and follow the reading view.
  const quoted = inOurWords.includes(kind) ? ours : page.languages
  const main = page.languages.slice(0, 1)
  const optionLanguage = kind === 'inline-choice' ? main : ours
  const show = (option: { id: string; text: Text }) => ({
    id: option.id,
    ...first(inLanguages(option.text, optionLanguage)),
  })
  const { isReview = false } = page
  const anchor = isReview ? `q-${lesson.id}-${id}` : `q-${id}`
  return {
    id,
    lesson: lesson.id,
    lessonPath: `/${page.locale}/lessons/${lesson.id}`,
    anchor,
    isReview,
    version,
    kind,
    prompt: prompt[page.asking],
    words: words ? inLanguages(words, quoted) : [],
    options: shown.options.map(show),
    slots: shown.slots.map((slot) => ({
      id: slot.id,
      words: inLanguages(slot.text, kind === 'inline-choice' ? ours : quoted),
      options: slot.options.map(show),
    })),
    passage: shown.passage.map((segment) => ({
      segment,
      paragraph: paragraphOf(segment),
      words: inLanguages(lesson.segments.get(segment)?.text ?? { ar: '', en: '' }, page.languages),
    })),
    writes: shown.writes,
    rubric: shown.rubric.map((level) => level[page.asking]),
    hasHint: shown.hasHint,
    hint: hasTakenHint ? (question.hint?.[page.asking] ?? null) : null,
    feedback: feedback && showFeedback(lesson, feedback),
    held,
    answerId: randomUUID(),
    permalink: `${page.path}#${anchor}`,
  }
}

/** What a page says of a question that nothing is told about yet. */
export function showHeld(
  held: HeldQuestion | undefined,
  inWords: (moment: Date) => string,
): ShownQuestion['held'] {
  return held ? { until: inWords(held.until), answer: held.answer } : null
}

function inLanguages(text: Text, languages: readonly Locale[]): Words[] {
  return languages.map((language) => ({ language, text: text[language] }))
}

function first(words: readonly Words[]): Words {
  return words[0] ?? { language: 'ar', text: '' }
}
