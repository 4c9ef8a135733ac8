import type { Phrase } from '../question/phrase'
import type { Text } from '../question/text'
import { cutArticle, isWhole } from './cut-article'
import type { Lesson } from './lesson'
import { LessonError, type Refuse } from './lesson-error'
import { lessonSchema } from './lesson-schema'
import { parseAttribution } from './parse-attribution'
import { parseSections } from './parse-sections'
import { salvageLesson } from './salvage-lesson'

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
  const note: Refuse = (place, expected) => problems.push(`lessons/${files.id}/${place}: ${expected}`)
  const parts = parseYaml(files, note)
  if (!parts) throw new LessonError(problems)
  const { authored, silent } = parts
  const refuse: Refuse = (place, expected) => {
    if (!silent.some((part) => isIn(part, place))) note(place, expected)
  }
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

/** What there is to check: the whole lesson, or the parts of it that fit the schema. */
function parseYaml({ yaml, id }: LessonFiles, refuse: Refuse) {
  const parsed = lessonSchema.safeParse(yaml)
  if (parsed.success) return { authored: parsed.data, silent: [] }
  for (const issue of parsed.error.issues) refuse(`lesson.yaml: ${placeOf(issue.path)}`, issue.message)
  return salvageLesson(yaml, id)
}

/** Whether a place is this part of the lesson or in it. */
function isIn(part: string, place: string): boolean {
  return place.startsWith(part) && !/^[\w-]/.test(place.slice(part.length))
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
