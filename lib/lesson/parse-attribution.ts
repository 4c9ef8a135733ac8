import type { AttributionModel, Mention, Segment, Source, Statement } from '../question/attribution-model'
import { paragraphOf } from '../question/derive-context'
import { locales, type Text } from '../question/text'
import type { Paragraph } from './lesson'
import type { Refuse } from './lesson-error'
import type { AuthoredLesson } from './lesson-schema'
import { modeOf } from './mode-of'

/** Who says what in the article: every quotation found in its segment, every id known. */
export function parseAttribution(
  authored: AuthoredLesson,
  paragraphs: readonly Paragraph[],
  refuse: Refuse,
): AttributionModel {
  const segments = new Map(
    paragraphs.flatMap((paragraph) => paragraph.segments).map((segment) => [segment.id, segment]),
  )
  const documents = new Map(
    Object.entries(authored.documents).map(([id, document]) => [id, { id, ...document }]),
  )
  const sources = new Map(
    Object.entries(authored.sources).map(([id, source], mark) => [
      id,
      parseSource(id, source, mark, authored, refuse),
    ]),
  )
  refuseTwice(
    Object.values(authored.sources).map((source) => source.initial.ar),
    'lesson.yaml: sources',
    'initial',
    refuse,
  )
  refuseTwice(
    Object.values(authored.sources).map((source) => source.initial.en),
    'lesson.yaml: sources',
    'initial',
    refuse,
  )
  refuseTwice(
    authored.statements.map((statement) => statement.id),
    'lesson.yaml: statements',
    'id',
    refuse,
  )
  const ids = new Set(authored.statements.map((statement) => statement.id))
  const statements = authored.statements.map((statement, index) => {
    const at = (path: string, expected: string) =>
      refuse(`lesson.yaml: statements[${index}] (${statement.id}).${path}`, expected)
    if (!sources.has(statement.source))
      at('source', `expected a source of this lesson, got ${statement.source}`)
    for (const link of ['continues', 'within'] as const) {
      const target = statement[link]
      if (target !== undefined && !ids.has(target))
        at(link, `expected a statement of this lesson, got ${target}`)
    }
    refuseMissing(segments, statement.segment, statement.text, at, 'text')
    refuseMissing(
      segments,
      statement.cue.segment,
      statement.cue.text,
      (path, expected) => at(`cue.${path}`, expected),
      'text',
    )
    statement.documents.forEach((mention, place) => {
      if (!documents.has(mention.document))
        at(`documents[${place}].document`, `expected a document of this lesson, got ${mention.document}`)
      for (const locale of locales) {
        if (mention.words && !statement.text[locale].includes(mention.words[locale])) {
          at(
            `documents[${place}].words.${locale}`,
            `expected words of the statement, got «${mention.words[locale]}»`,
          )
        }
      }
    })
    refuseOtherMode(statement, paragraphs, authored, at)
    return parseStatement(statement)
  })
  for (const [index, list] of [authored.quotedTerms, authored.notes].entries()) {
    const name = index === 0 ? 'quotedTerms' : 'notes'
    list.forEach((entry, place) => {
      refuseMissing(
        segments,
        entry.segment,
        entry.text,
        (path, expected) => refuse(`lesson.yaml: ${name}[${place}].${path}`, expected),
        'text',
      )
    })
  }
  return {
    segments,
    documents,
    sources,
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    quotedTerms: authored.quotedTerms,
  }
}

function parseSource(
  id: string,
  { name, role, ...source }: AuthoredLesson['sources'][string],
  mark: number,
  authored: AuthoredLesson,
  refuse: Refuse,
): Source {
  const document = authored.documents[id]
  if (source.kind === 'document' && !document)
    refuse(`lesson.yaml: sources.${id}`, 'expected a document with the same id')
  if (document && name)
    refuse(`lesson.yaml: sources.${id}.name`, 'expected none: the document of the same id has it')
  if (!document && !name) refuse(`lesson.yaml: sources.${id}.name`, 'expected a name, got nothing')
  if (!authored.statements.some((statement) => statement.source === id)) {
    refuse(`lesson.yaml: sources.${id}`, 'expected at least one statement of this source')
  }
  return { id, ...source, name: document?.name ?? name ?? { ar: id, en: id }, role: role ?? null, mark }
}

function parseStatement(authored: AuthoredLesson['statements'][number]): Statement {
  const { documents, continues, within, note, ...statement } = authored
  return {
    ...statement,
    documents: documents.map(({ words, ...mention }): Mention => ({ ...mention, words: words ?? null })),
    continues: continues ?? null,
    within: within ?? null,
    note: note ?? null,
  }
}

function refuseTwice(values: readonly string[], place: string, what: string, refuse: Refuse) {
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  if (twice !== undefined) refuse(place, `expected no ${what} twice, got ${twice} again`)
}

function refuseMissing(
  segments: ReadonlyMap<string, Segment>,
  id: string,
  words: Text,
  refuse: (path: string, expected: string) => void,
  path: string,
) {
  const segment = segments.get(id)
  if (!segment) return refuse('segment', `expected a segment of the article, got ${id}`)
  for (const locale of locales) {
    if (!segment.text[locale].includes(words[locale])) {
      refuse(`${path}.${locale}`, `expected words of segment ${id}, got «${words[locale]}»`)
    }
  }
}

/** The article's own quotation marks say the mode, in each language; the lesson may not say another. */
function refuseOtherMode(
  statement: AuthoredLesson['statements'][number],
  paragraphs: readonly Paragraph[],
  authored: AuthoredLesson,
  refuse: (path: string, expected: string) => void,
) {
  const paragraph = paragraphs.find((candidate) => candidate.id === paragraphOf(statement.segment))
  if (!paragraph) return
  for (const locale of locales) {
    const index = paragraph.segments.findIndex((segment) => segment.id === statement.segment)
    const segment = paragraph.segments[index]
    const start = segment?.text[locale].indexOf(statement.text[locale]) ?? -1
    if (!segment || start < 0) continue
    const earlier = paragraph.segments
      .slice(0, index)
      .map((earlier) => earlier.text[locale])
      .join('')
    const terms = authored.quotedTerms
      .filter((term) => paragraphOf(term.segment) === paragraph.id)
      .map((term) => term.text[locale])
    const mode = modeOf(earlier + segment.text[locale].slice(0, start), statement.text[locale], terms)
    if (mode !== statement.mode)
      refuse(
        'mode',
        `expected ${mode}, as the quotation marks of article.${locale}.txt say, got ${statement.mode}`,
      )
  }
}
