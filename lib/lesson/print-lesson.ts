import type { Lesson } from './lesson'

/** The whole lesson as plain data, keys included: what `isnad lesson --json` prints and the store keeps. */
export function printLesson(lesson: Lesson) {
  return {
    id: lesson.id,
    version: lesson.version,
    original: lesson.original,
    isInvented: lesson.isInvented,
    title: lesson.title,
    summary: lesson.summary,
    provenance: lesson.provenance,
    translation: lesson.translation,
    sources: Object.fromEntries(lesson.sources),
    documents: Object.fromEntries(lesson.documents),
    paragraphs: lesson.paragraphs.map((paragraph) => ({
      id: paragraph.id,
      segments: paragraph.segments.map(({ id, text }) => ({ id, text })),
    })),
    statements: [...lesson.statements.values()].map(({ continues, within, note, ...statement }) => ({
      ...statement,
      ...(continues && { continues }),
      ...(within && { within }),
      ...(note && { note }),
    })),
    quotedTerms: lesson.quotedTerms,
    notes: lesson.notes,
    sections: lesson.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => paragraph.id),
    })),
  }
}
