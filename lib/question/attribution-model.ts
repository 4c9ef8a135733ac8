import type { Text } from './text'

/** `p9.2`: the second segment of the ninth paragraph, in every language. */
export type SegmentId = string
export type SourceId = string
export type DocumentId = string
export type StatementId = string

/** `direct`: all of the content is inside quotation marks; `paraphrase`: none; `mixed`: part of it. */
export const modes = ['direct', 'paraphrase', 'mixed'] as const
export type Mode = (typeof modes)[number]

export interface Segment {
  id: SegmentId
  paragraph: string
  /** Exactly as in the article, with the space before the next segment. */
  text: Text
}

/** Who says it. */
export interface Source {
  id: SourceId
  kind: 'person' | 'organisation' | 'document' | 'unnamed'
  /** Grammatical gender of the Arabic name; for a person also he or she in English. */
  gender: 'masculine' | 'feminine'
  name: Text
  initial: Text
  role: Text | null
  /** Place in the lesson's list of sources, from 0: gives it its colour and line pattern. */
  mark: number
}

/** What the article names: a resolution, a report, a law. */
export interface NamedDocument {
  id: DocumentId
  name: Text
  /** `S/RES/2178 (2014)`: never shown before the answer. */
  canonical: string
}

/** The words that show that somebody else is speaking: «قال», "said". */
export interface Cue {
  segment: SegmentId
  text: Text
}

export interface Mention {
  document: DocumentId
  /** `reports`: the words are the document's content; `is-about`: they speak of it. */
  relation: 'reports' | 'is-about'
  /** The part of the statement it holds for; null for the whole. */
  words: Text | null
}

/** A stretch of the article that somebody other than the reporter answers for. */
export interface Statement {
  id: StatementId
  segment: SegmentId
  text: Text
  source: SourceId
  cue: Cue
  mode: Mode
  documents: readonly Mention[]
  continues: StatementId | null
  within: StatementId | null
  note: Text | null
}

/** Quotation marks that are not speech: a name, a term, a scare quote. */
export interface QuotedTerm {
  segment: SegmentId
  text: Text
  /** The reporter keeps a distance from the word. */
  scare: boolean
}

/** Who says what in one article, and on which authority; whatever is in no statement is the reporter's narration. */
export interface AttributionModel {
  segments: ReadonlyMap<SegmentId, Segment>
  sources: ReadonlyMap<SourceId, Source>
  documents: ReadonlyMap<DocumentId, NamedDocument>
  statements: ReadonlyMap<StatementId, Statement>
  quotedTerms: readonly QuotedTerm[]
}
