import type { AttributionModel, SegmentId } from './attribution-model'
import type { Phrase } from './phrase'
import type { Question } from './question'

/** A question before its passage is hashed. */
export type UnversionedQuestion = Omit<Question, 'version'>

export interface DeriveContext {
  model: AttributionModel
  /** Those of the section the question stands in. */
  paragraphs: readonly string[]
  phrase: Phrase
  /** Notes a mistake of the author's: where in the question, and what was expected there. */
  refuse: (path: string, expected: string) => void
}

type Needed = 'id' | 'kind' | 'skill' | 'prompt' | 'evidence'

/** A question of the parts its kind needs; it has none of the others. */
export function ask(
  parts: Pick<UnversionedQuestion, Needed> & {
    [part in keyof UnversionedQuestion]?: UnversionedQuestion[part] | undefined
  },
): UnversionedQuestion {
  return {
    id: parts.id,
    kind: parts.kind,
    skill: parts.skill,
    prompt: parts.prompt,
    words: parts.words ?? null,
    hint: parts.hint ?? null,
    options: parts.options ?? [],
    slots: parts.slots ?? [],
    passage: parts.passage ?? null,
    blank: parts.blank ?? null,
    essay: parts.essay ?? null,
    evidence: parts.evidence,
    evidenceShows: parts.evidenceShows ?? 'the-answer',
    attribution: parts.attribution ?? null,
  }
}

/** The paragraph a segment stands in: `p9.2` → `p9`. */
export function paragraphOf(segment: SegmentId): string {
  return segment.slice(0, segment.indexOf('.'))
}

/** Null when any of them is: whatever was wrong has been refused. */
export function all<T>(parts: readonly (T | null)[]): T[] | null {
  return parts.every((part) => part !== null) ? (parts as T[]) : null
}
