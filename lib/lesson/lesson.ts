import type { AttributionModel, Segment, SegmentId } from '../question/attribution-model'
import { paragraphOf } from '../question/derive-context'
import type { Question, QuestionId } from '../question/question'
import type { Locale, Text } from '../question/text'

export type LessonId = string
export type SectionId = string

export interface Paragraph {
  /** `p0` is the headline. */
  id: string
  segments: readonly Segment[]
}

/** Consecutive paragraphs with a goal, then their questions. */
export interface Section {
  id: SectionId
  title: Text
  goal: Text
  paragraphs: readonly Paragraph[]
  questions: readonly Question[]
}

/** The editor's word on a slip of the original or on a choice of the translation. */
export interface EditorsNote {
  segment: SegmentId
  words: Text
  note: Text
  /** It gives an attribution away: shown only once the key of every question of the section is open. */
  after: boolean
}

/** One article made teachable, with its keys: never sent to a browser as it is. */
export interface Lesson extends AttributionModel {
  id: LessonId
  /** Hash of everything in the lesson. */
  version: string
  /** The language the article was written in. */
  original: Locale
  /** Written for teaching: its people, places and documents do not exist. */
  isInvented: boolean
  title: Text
  summary: Text
  /** What we know of the text. */
  provenance: Text
  /** Stands above the article in the language it was translated into. */
  translation: Text
  paragraphs: readonly Paragraph[]
  notes: readonly EditorsNote[]
  sections: readonly Section[]
}

export function findSection(lesson: Lesson, id: SectionId): Section | null {
  return lesson.sections.find((section) => section.id === id) ?? null
}

/** Where a segment is read. */
export function sectionOf(lesson: Lesson, segment: SegmentId): Section | null {
  const paragraph = paragraphOf(segment)
  return lesson.sections.find((section) => section.paragraphs.some(({ id }) => id === paragraph)) ?? null
}

/** The question with the section it stands in. */
export function findQuestion(
  lesson: Lesson,
  id: QuestionId,
): { section: Section; question: Question } | null {
  for (const section of lesson.sections) {
    const question = section.questions.find((candidate) => candidate.id === id)
    if (question) return { section, question }
  }
  return null
}
