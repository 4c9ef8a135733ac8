import type { z } from 'zod'
import { authoredQuestionSchema } from '../question/registry'
import { locales } from '../question/text'
import {
  type AuthoredLesson,
  documentSchema,
  lessonSchema,
  noteSchema,
  quotedTermSchema,
  sectionSchema,
  sourceSchema,
  statementSchema,
} from './lesson-schema'
import {
  anyQuestion,
  anySource,
  anyStatement,
  anyWords,
  type Fields,
  idIn,
  isFields,
  noWords,
  statementsIn,
} from './stand-ins'

interface Salvaged {
  authored: AuthoredLesson
  /** Places that hold a stand-in: nothing more can be said of them until they fit the schema. */
  silent: readonly string[]
}

/** Takes what fits its schema, and the stand-in for what does not. */
type Keep = <T>(schema: z.ZodType<T>, value: unknown, place: string, standIn: T) => T

const { shape } = lessonSchema

/**
 * A lesson that does not fit its schema, with a stand-in for each part that does not: no id and no number of a part
 * changes, so whatever refers to it can still be checked. Null without paragraphs, where nothing can be found.
 */
export function salvageLesson(yaml: unknown, id: string): Salvaged | null {
  const paragraphs = isFields(yaml) && shape.paragraphs.safeParse(yaml.paragraphs).data
  if (!paragraphs) return null
  const silent: string[] = []
  const keep: Keep = (schema, value, place, standIn) => {
    const parsed = schema.safeParse(value)
    if (!parsed.success) silent.push(`lesson.yaml: ${place}`)
    return parsed.data ?? standIn
  }
  const model = { ...salvageNames(yaml, keep), ...salvageWords(yaml, keep) }
  const lost = silent.flatMap((place) => {
    const number = place.match(/^lesson\.yaml: statements\[(\d+)\]$/)?.[1]
    return number === undefined ? [] : [model.statements[Number(number)]?.id]
  })
  const sections = salvageSections(yaml, keep, (question) =>
    statementsIn(question).some((statement) => lost.includes(statement as string)),
  )
  if (sections.some((section) => section.paragraphs.length === 0))
    silent.push('lesson.yaml: sections[].paragraphs')
  const rest = {
    id,
    original: locales[0],
    invented: false,
    summary: noWords,
    provenance: noWords,
    translation: noWords,
  }
  return { authored: { ...rest, paragraphs, ...model, sections }, silent }
}

function salvageNames(yaml: Fields, keep: Keep) {
  const documents = mapFields(yaml.documents, (value, id) =>
    keep(documentSchema, value, `documents.${id}`, { name: { ar: id, en: id }, canonical: id }),
  )
  const sources = mapFields(yaml.sources, (value, id) =>
    keep(sourceSchema, value, `sources.${id}`, anySource(id, id in documents)),
  )
  return { documents, sources }
}

function salvageWords(yaml: Fields, keep: Keep) {
  return {
    quotedTerms: mapList(yaml.quotedTerms, (value, index) =>
      keep(quotedTermSchema, value, `quotedTerms[${index}]`, { ...anyWords(value), scare: false }),
    ),
    statements: mapList(yaml.statements, (value, index) =>
      keep(statementSchema, value, `statements[${index}]`, anyStatement(value, index)),
    ),
    notes: mapList(yaml.notes, (value, index) =>
      keep(noteSchema, value, `notes[${index}]`, { ...anyWords(value), note: noWords, after: false }),
    ),
  }
}

/** A question about a statement that is lost is lost with it. */
function salvageSections(yaml: Fields, keep: Keep, isLost: (question: Fields) => boolean) {
  return mapList(yaml.sections, (section, index) => {
    const place = `sections[${index}]`
    const paragraphs = keep(sectionSchema.shape.paragraphs, section.paragraphs, place, [])
    return {
      id: idIn(section, 'id', `section-${index}`),
      title: noWords,
      goal: noWords,
      paragraphs,
      questions: mapList(section.questions, (question, number) => {
        const at = `${place}.questions[${number}]`
        return keep(authoredQuestionSchema, isLost(question) ? null : question, at, anyQuestion(question, at))
      }),
    }
  })
}

function mapFields<T>(value: unknown, map: (value: unknown, key: string) => T): Record<string, T> {
  const entries = isFields(value) ? Object.entries(value) : []
  return Object.fromEntries(entries.map(([key, each]) => [key, map(each, key)]))
}

function mapList<T>(value: unknown, map: (value: Fields, index: number) => T): T[] {
  return Array.isArray(value) ? value.map((each, index) => map(isFields(each) ? each : {}, index)) : []
}
