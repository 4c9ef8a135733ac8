import { all, ask, type DeriveContext, paragraphOf, type UnversionedQuestion } from '../derive-context'
import { findPassage, type Passage } from '../find-passage'
import { agreeWith, asLabel, placesOf } from '../phrase'
import type { Option } from '../question'
import type { Text } from '../text'
import { type AuthoredWhoSaidIt, REPORTER } from './schema'

export function deriveWhoSaidIt(
  authored: AuthoredWhoSaidIt,
  context: DeriveContext,
): UnversionedQuestion | null {
  const passage = findPassage(authored, context)
  const options = passage && sourceOptions(passage, authored.options, context)
  if (!options) return null
  return ask({
    id: authored.id,
    kind: 'who-said-it',
    skill: 'who-said-it',
    prompt: context.phrase('whoSaidIt.prompt'),
    hint: authored.hint,
    words: passage.words,
    options,
    evidence: passage.evidence,
    attribution: passage.attribution,
  })
}

/** Sources to credit a passage to, each with why or why not. Null after `refuse`. */
export function sourceOptions(
  passage: Passage,
  sources: readonly string[],
  context: DeriveContext,
): Option[] | null {
  const { refuse } = context
  const speaker = passage.statement?.source ?? REPORTER
  if (!sources.includes(speaker)) {
    refuse('options', `expected ${speaker}, who says it, among them`)
    return null
  }
  return all(
    sources.map((source, index): Option | null => {
      const label = labelOf(source, context)
      if (!label) {
        refuse(`options[${index}]`, `expected a source of this lesson or ${REPORTER}, got ${source}`)
        return null
      }
      const why = source === speaker ? whyRight(passage, context) : whyWrong(source, context)
      return { id: source, text: label, correct: source === speaker, why }
    }),
  )
}

function labelOf(source: string, { model, phrase }: DeriveContext): Text | null {
  if (source === REPORTER) return phrase('whoSaidIt.reporter')
  const found = model.sources.get(source)
  return found ? asLabel(found.name) : null
}

function whyRight({ statement }: Passage, { model, phrase }: DeriveContext): Text {
  const source = statement && model.sources.get(statement.source)
  if (!statement || !source) return phrase('whoSaidIt.whyReporter')
  const place = placesOf([paragraphOf(statement.cue.segment)], phrase)
  const why = phrase('whoSaidIt.whyRight', { ...agreeWith(source), cue: statement.cue.text, place })
  return statement.note ? phrase('withNote', { why, note: statement.note }) : why
}

/** Says where that source does speak; whose words these are stays open, for the learner tries again. */
function whyWrong(chosen: string, { model, phrase }: DeriveContext): Text {
  const source = model.sources.get(chosen)
  if (!source) return phrase('whoSaidIt.whyNotReporter')
  const spoken = [...model.statements.values()].filter((statement) => statement.source === chosen)
  const places = placesOf(
    spoken.map((statement) => paragraphOf(statement.segment)),
    phrase,
  )
  return phrase('whoSaidIt.whyWrong', { ...agreeWith(source), places })
}
