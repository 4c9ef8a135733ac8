import { idSchema, segmentIdSchema } from '../question/authored-fields'
import type { AuthoredQuestion } from '../question/registry'
import { type Text, textSchema } from '../question/text'
import type { AuthoredLesson } from './lesson-schema'

export type Fields = Record<string, unknown>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands where the author's words do not parse; no sentence of an article. */
export const noWords: Text = { ar: '…', en: '…' }
const noSegment = 'p0.0'

/** An entry of `quotedTerms` or `notes`, with the words it is about where they can be read. */
export function anyWords(value: Fields) {
  return { segment: segmentIn(value), text: textSchema.safeParse(value.text).data ?? noWords }
}

export function anySource(id: string, isDocument: boolean): AuthoredLesson['sources'][string] {
  return {
    kind: isDocument ? 'document' : 'person',
    gender: 'masculine',
    initial: { ar: id, en: id },
    ...(!isDocument && { name: { ar: id, en: id } }),
  }
}

/** It has the id, the place and the source that the author wrote, for others to refer to. */
export function anyStatement(value: Fields, index: number): AuthoredLesson['statements'][number] {
  return {
    id: idIn(value, 'id', `statement-${index}`),
    ...anyWords(value),
    source: idIn(value, 'source', 'nobody'),
    cue: { segment: noSegment, text: noWords },
    mode: 'direct',
    documents: [],
  }
}

export function anyQuestion(value: Fields, place: string): AuthoredQuestion {
  return {
    id: idIn(value, 'id', place.replace(/\W+/g, '-')),
    kind: 'open',
    skill: 'comprehension',
    prompt: { ar: place, en: place },
    evidence: [noSegment],
    rubric: { full: noWords, partial: noWords, none: noWords },
    model: noWords,
  }
}

/** The statements a question asks about, whether or not it parses. */
export function statementsIn(question: Fields): unknown[] {
  const claims = Array.isArray(question.claims) ? question.claims.filter(isFields) : []
  return [question, ...claims].map(({ statement }) => statement)
}

export function idIn(value: Fields, field: string, otherwise: string): string {
  return idSchema.safeParse(value[field]).data ?? otherwise
}

function segmentIn(value: Fields): string {
  return segmentIdSchema.safeParse(value.segment).data ?? noSegment
}
