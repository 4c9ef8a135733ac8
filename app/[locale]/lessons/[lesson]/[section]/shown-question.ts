import type { ShownFeedback } from '@/lib/lesson/show-feedback'
import type { Answer } from '@/lib/question/answer'
import type { KindName } from '@/lib/question/registry'
import type { Locale } from '@/lib/question/text'

/** A text in one language: the article's words come in one or two of them. */
export interface Words {
  language: Locale
  text: string
}

export interface ShownOption extends Words {
  id: string
}

/** A question as a page may show it: one language for the words around it, the article's for the words quoted. */
export interface ShownQuestion {
  id: string
  lesson: string
  /** The address of its lesson's pages, the language included. */
  lessonPath: string
  /** Unlike the id, the only one on its page. */
  anchor: string
  /** It is asked again: its answer is said to be one given in a review. */
  isReview: boolean
  version: string
  kind: KindName
  prompt: string
  words: readonly Words[]
  options: readonly ShownOption[]
  slots: readonly { id: string; words: readonly Words[]; options: readonly ShownOption[] }[]
  passage: readonly { segment: string; paragraph: string; words: readonly Words[] }[]
  writes: 'line' | 'essay' | null
  rubric: readonly string[]
  hasHint: boolean
  /** Once it was taken. */
  hint: string | null
  feedback: ShownFeedback | null
  /** Nothing is said about an answer before `until`, a moment written out; `answer` once there is one. */
  held: { until: string; answer: Answer | null } | null
  /** A fresh answer id, for the browser that has no JavaScript. */
  answerId: string
  /** The page with this question at its top, likewise. */
  permalink: string
}
