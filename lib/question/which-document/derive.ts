import type { DocumentId, Mention, Source, Statement } from '../attribution-model'
import { all, ask, type DeriveContext, paragraphOf, type UnversionedQuestion } from '../derive-context'
import { findPassage, type Passage } from '../find-passage'
import { agreeWith, asLabel, placesOf } from '../phrase'
import type { Option } from '../question'
import type { Text } from '../text'
import { type AuthoredWhichDocument, NO_DOCUMENT } from './schema'

export function deriveWhichDocument(
  { focus, ...authored }: AuthoredWhichDocument,
  context: DeriveContext,
): UnversionedQuestion | null {
  const passage = findPassage({ ...authored, ...(focus && { words: focus }) }, context)
  const derived = passage && documentOptions(passage, authored.options, context)
  if (!derived) return null
  return ask({
    id: authored.id,
    kind: 'which-document',
    skill: 'which-document',
    prompt: context.phrase('whichDocument.prompt'),
    hint: authored.hint,
    words: passage.words,
    options: derived.options,
    evidence: passage.evidence,
    evidenceShows: derived.document ? 'the-answer' : 'what-the-text-says',
    attribution: { ...passage.attribution, document: derived.document },
  })
}

/** Documents a passage may rest on, each with why or why not, and the one it does rest on. Null after `refuse`. */
export function documentOptions(
  passage: Passage,
  documents: readonly string[],
  context: DeriveContext,
): { options: Option[]; document: DocumentId | null } | null {
  const { refuse } = context
  const mentions = mentionsOf(passage)
  if (new Set(mentions.map((mention) => mention.document)).size > 1) {
    refuse('focus', 'expected words that fit one document only')
    return null
  }
  const mention = mentions[0] ?? null
  const key = mention?.document ?? NO_DOCUMENT
  if (!documents.includes(key)) {
    refuse('options', `expected ${key}, which these words rest on, among them`)
    return null
  }
  const speaker = passage.statement && context.model.sources.get(passage.statement.source)
  // An unknown source is refused where the statement is.
  if (!passage.statement || !speaker) return null
  const spoken = { statement: passage.statement, speaker }
  const options = all(
    documents.map((document, index): Option | null => {
      const label = labelOf(document, context)
      if (!label) {
        refuse(`options[${index}]`, `expected a document of this lesson or ${NO_DOCUMENT}, got ${document}`)
        return null
      }
      const why = document === key ? whyRight(spoken, mention, context) : whyWrong(document, context)
      return { id: document, text: label, correct: document === key, why }
    }),
  )
  return options && { options, document: mention?.document ?? null }
}

/** The mentions that hold for the words asked about: those of the whole statement, and those whose words hold them. */
function mentionsOf({ statement, words }: Passage): Mention[] {
  return (statement?.documents ?? []).filter(
    (mention) =>
      mention.words === null ||
      (mention.words.ar.includes(words.ar) && mention.words.en.includes(words.en)) ||
      (words.ar.includes(mention.words.ar) && words.en.includes(mention.words.en)),
  )
}

function labelOf(document: string, { model, phrase }: DeriveContext): Text | null {
  if (document === NO_DOCUMENT) return phrase('whichDocument.none')
  const found = model.documents.get(document)
  return found ? asLabel(found.name) : null
}

function whyRight(
  { statement, speaker }: { statement: Statement; speaker: Source },
  mention: Mention | null,
  { model, phrase }: DeriveContext,
): Text {
  const document = mention && model.documents.get(mention.document)
  if (!mention || !document) return phrase('whichDocument.whyNone', agreeWith(speaker))
  const place = placesOf([paragraphOf(statement.segment)], phrase)
  const why =
    document.id === speaker.id
      ? phrase('whichDocument.whySpeaks', { document: document.name, cue: statement.cue.text, place })
      : phrase('whichDocument.whyRight', { document: document.name, relation: mention.relation, place })
  return statement.note ? phrase('withNote', { why, note: statement.note }) : why
}

/** Says where that document does come up; which one it is here stays open. */
function whyWrong(chosen: string, { model, phrase }: DeriveContext): Text {
  const document = model.documents.get(chosen)
  if (!document) return phrase('whichDocument.whyNotNone')
  const resting = [...model.statements.values()].filter((statement) =>
    statement.documents.some((mention) => mention.document === chosen),
  )
  const places = placesOf(
    resting.map((statement) => paragraphOf(statement.segment)),
    phrase,
  )
  return phrase('whichDocument.whyWrong', { document: document.name, places })
}
