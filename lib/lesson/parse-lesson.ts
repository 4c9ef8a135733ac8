import type { Phrase } from '../question/phrase'
import type { Text } from '../question/text'
import { cutArticle, isWhole } from './cut-article'
import type { Lesson } from './lesson'
import { LessonError, type Refuse } from './lesson-error'
import { lessonSchema } from './lesson-schema'
import { parseAttribution } from './parse-attribution'
import { parseSections } from './parse-sections'

export interface LessonFiles {
  /** The folder's name. */
  id: string
  article: Text
  /** `lesson.yaml`, read but not yet understood. */
  yaml: unknown
}

/**
 * An authored lesson, checked and with its questions derived.
 * Throws `LessonError` with every problem found, each with its place.
 */
export function parseLesson(
  files: LessonFiles,
  context: { phrase: Phrase; hash: (text: string) => string },
): Lesson {
  const problems: string[] = []
  const refuse: Refuse = (place, expected) => problems.push(`lessons/${files.id}/${place}: ${expected}`)
  const parsed = lessonSchema.safeParse(files.yaml)
  if (!parsed.success) {
    for (const issue of parsed.error.issues) refuse(`lesson.yaml: ${placeOf(issue.path)}`, issue.message)
    throw new LessonError(problems)
  }
  const authored = parsed.data
  if (authored.id !== files.id)
    refuse('lesson.yaml: id', `expected the folder's name, ${files.id}, got ${authored.id}`)
  const paragraphs = cutArticle(files.article, authored.paragraphs, refuse)
  const whole = isWhole(paragraphs, files.article)
  if (problems.length === 0 && !(whole.ar && whole.en))
    refuse('article.ar.txt', 'expected the segments joined to give the article')
  const model = parseAttribution(authored, paragraphs, refuse)
  const sections = parseSections(authored.sections, paragraphs, model, { ...context, refuse })
  if (problems.length > 0) throw new LessonError(problems)
  return {
    ...model,
    id: authored.id,
    version: context.hash(JSON.stringify([authored, files.article, sections])),
    original: authored.original,
    isInvented: authored.invented,
    title: titleOf(paragraphs),
    summary: authored.summary,
    provenance: authored.provenance,
    translation: authored.translation,
    paragraphs,
    notes: authored.notes.map(({ text, ...note }) => ({ ...note, words: text })),
    sections,
  }
}

/** `['sections', 2, 'title', 'ar']` → `sections[2].title.ar`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function titleOf(paragraphs: Lesson['paragraphs']): Text {
  const headline = paragraphs[0]?.segments ?? []
  return {
    ar: headline
      .map((segment) => segment.text.ar)
      .join('')
      .trim(),
    en: headline
      .map((segment) => segment.text.en)
      .join('')
      .trim(),
  }
}
