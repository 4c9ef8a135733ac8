import type { Cue, DocumentId, Mode, SegmentId, SourceId } from './attribution-model'
import type { KindName } from './registry'
import type { Locale, Text } from './text'

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
export type SlotId = string

export interface Option {
  id: OptionId
  text: Text
  correct: boolean
  /** Shown to whoever chose this option. */
  why: Text
}

/** A place to be filled with one of its options: a claim with its source, a gap with a verb, an event with its turn. */
export interface Slot {
  id: SlotId
  text: Text
  options: readonly Option[]
}

/** The stretch of the article that evidence is picked from. */
export interface Passage {
  segments: readonly SegmentId[]
  /** Any one of these sets, whole and alone, is right. */
  accepted: readonly { segments: readonly SegmentId[]; why: Text }[]
  /** Shown to whoever picked anything else; it does not give the place away. */
  whyNot: Text
}

/** A word or a number to be written. */
export interface Blank {
  /** Compared after normalisation; an answer in either language is right. The first of each is shown as the answer. */
  accepted: Record<Locale, readonly string[]>
  why: Text
  /** Wrong answers that can be told why. */
  slips: readonly { answers: readonly string[]; why: Text }[]
  whyNot: Text
}

/** Two or three sentences, judged by the teacher. */
export interface Essay {
  /** What earns full, half and no points, shown before it is written. */
  rubric: readonly [full: Text, partial: Text, none: Text]
  /** One good answer. */
  model: Text
}

/** What the article shows about the words asked about; it gives the answer away. */
export interface Attribution {
  source: SourceId | null
  cue: Cue | null
  mode: Mode | 'narration' | null
  document: DocumentId | null
}

/** A question with its key: never sent to a browser as it is. Its kind asks for one or two of the five ways to answer. */
export interface Question {
  id: QuestionId
  /** Hash of prompt, words, options, key, passage and rubric: answers are counted together while it stays the same. */
  version: string
  kind: KindName
  skill: Skill
  prompt: Text
  /** The words of the article, or the claim, that the prompt asks about. */
  words: Text | null
  /** Given on request, before the answer. */
  hint: Text | null
  options: readonly Option[]
  slots: readonly Slot[]
  passage: Passage | null
  blank: Blank | null
  essay: Essay | null
  /** The segments that show the answer. For what the text does not say: the nearest passage. */
  evidence: readonly SegmentId[]
  evidenceShows: 'the-answer' | 'what-the-text-says'
  attribution: Attribution | null
}

type ShownOption = Pick<Option, 'id' | 'text'>

/** What a browser may know of a question before it is answered: it has no field for a key. */
export interface LearnerQuestion {
  id: QuestionId
  version: string
  kind: KindName
  prompt: Text
  words: Text | null
  hasHint: boolean
  options: readonly ShownOption[]
  slots: readonly { id: SlotId; text: Text; options: readonly ShownOption[] }[]
  /** What evidence may be picked from. */
  passage: readonly SegmentId[]
  writes: 'line' | 'essay' | null
  rubric: readonly Text[]
}

export function withoutKey(question: Question): LearnerQuestion {
  const { id, version, kind, prompt, words } = question
  return {
    id,
    version,
    kind,
    prompt,
    words,
    hasHint: question.hint !== null,
    options: question.options.map(withoutWhy),
    slots: question.slots.map(({ id, text, options }) => ({ id, text, options: options.map(withoutWhy) })),
    passage: question.passage?.segments ?? [],
    writes: question.blank ? 'line' : question.essay ? 'essay' : null,
    rubric: question.essay?.rubric ?? [],
  }
}

function withoutWhy({ id, text }: Option): ShownOption {
  return { id, text }
}
