import type { Cue, DocumentId, Mode, SegmentId, SourceId } from './attribution-model'
import type { KindName } from './registry'
import type { Text } from './text'

export const skills = [
  'comprehension',
  'who-said-it',
  'which-document',
  'how-reported',
  'evidence',
  'text-limits',
] as const
export type Skill = (typeof skills)[number]

export type QuestionId = string
export type OptionId = string

export interface Option {
  id: OptionId
  text: Text
  correct: boolean
  /** Shown to whoever chose this option. */
  why: Text
}

/** What the article shows about the words asked about; it gives the answer away. */
export interface Attribution {
  source: SourceId | null
  cue: Cue | null
  mode: Mode | 'narration' | null
  document: DocumentId | null
}

/** A question with its key: never sent to a browser as it is. */
export interface Question {
  id: QuestionId
  /** Hash of prompt, words, options, key and passage: answers are counted together while it stays the same. */
  version: string
  kind: KindName
  skill: Skill
  prompt: Text
  /** The words of the article, or the claim, that the prompt asks about. */
  words: Text | null
  options: readonly Option[]
  /** The segments that show the answer. For what the text does not say: the nearest passage. */
  evidence: readonly SegmentId[]
  evidenceShows: 'the-answer' | 'what-the-text-says'
  attribution: Attribution | null
}

/** What a browser may know of a question before it is answered: it has no field for a key. */
export interface LearnerQuestion {
  id: QuestionId
  version: string
  kind: KindName
  prompt: Text
  words: Text | null
  options: readonly { id: OptionId; text: Text }[]
}

export function withoutKey({ id, version, kind, prompt, words, options }: Question): LearnerQuestion {
  return { id, version, kind, prompt, words, options: options.map(({ id, text }) => ({ id, text })) }
}
