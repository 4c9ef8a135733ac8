import type { SegmentId, Statement } from './attribution-model'
import type { DeriveContext } from './derive-context'
import type { Attribution } from './question'
import { locales, type Text } from './text'

export interface Passage {
  /** Null for the reporter's own words. */
  statement: Statement | null
  words: Text
  evidence: readonly SegmentId[]
  attribution: Attribution
}

/** The statement or the stretch of narration a derived question asks about. Null after `refuse`. */
export function findPassage(
  authored: { statement?: string; segment?: SegmentId; words?: Text; evidence?: readonly SegmentId[] },
  { model, refuse }: DeriveContext,
): Passage | null {
  const statement =
    authored.statement === undefined ? null : (model.statements.get(authored.statement) ?? null)
  if (authored.statement !== undefined && !statement) {
    refuse('statement', `expected a statement of this lesson, got ${authored.statement}`)
    return null
  }
  const segment = model.segments.get(statement?.segment ?? authored.segment ?? '')
  if (!segment) {
    refuse('segment', `expected a segment of this lesson, got ${authored.segment}`)
    return null
  }
  if (
    !statement &&
    [...model.statements.values()].some((other) => other.segment === segment.id) &&
    !authored.words
  ) {
    refuse('segment', `expected narration, or the words of it: ${segment.id} holds a statement`)
    return null
  }
  const whole = statement?.text ?? trimmed(segment.text)
  const words = authored.words ?? whole
  for (const locale of locales) {
    if (whole[locale].includes(words[locale])) continue
    refuse(`words.${locale}`, `expected words of ${statement ? `statement ${statement.id}` : segment.id}`)
    return null
  }
  const shown = statement ? [statement.cue.segment, segment.id] : [segment.id]
  return {
    statement,
    words,
    evidence: authored.evidence ?? [...new Set(shown)],
    attribution: {
      source: statement?.source ?? null,
      cue: statement?.cue ?? null,
      mode: statement?.mode ?? 'narration',
      document: null,
    },
  }
}

function trimmed(text: Text): Text {
  return { ar: text.ar.trim(), en: text.en.trim() }
}
