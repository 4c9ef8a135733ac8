import type { SegmentId } from '../attribution-model'
import { all, ask, type DeriveContext, type UnversionedQuestion } from '../derive-context'
import type { Slot } from '../question'
import type { Text } from '../text'
import { type AuthoredClassify, waysToClassify } from './schema'

type Way = (typeof waysToClassify)[number]

export function deriveClassify(
  authored: AuthoredClassify,
  context: DeriveContext,
): UnversionedQuestion | null {
  const { model, phrase, refuse } = context
  const places = authored.segments.map((id) => [...model.segments.keys()].indexOf(id))
  const isPassage = places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1)
  if (!isPassage) refuse('segments', 'expected segments that follow one another in the article')
  const slots = all(
    authored.segments.map((id, index): Slot | null => {
      const segment = model.segments.get(id)
      const way = wayOf(id, context)
      if (!segment || !way) {
        refuse(
          `segments[${index}]`,
          segment
            ? `expected a segment reported in one way, got ${id}`
            : `expected a segment of this lesson, got ${id}`,
        )
        return null
      }
      return {
        id: id.replace('.', '-'),
        text: { ar: segment.text.ar.trim(), en: segment.text.en.trim() },
        options: waysToClassify.map((each) => ({
          id: each,
          text: phrase(`classify.${each}`),
          correct: each === way,
          why: each === way ? whyRight(id, way, context) : whyNot(each, context),
        })),
      }
    }),
  )
  if (!slots || !isPassage) return null
  return ask({
    id: authored.id,
    kind: 'classify',
    skill: 'how-reported',
    prompt: phrase('classify.prompt'),
    hint: authored.hint,
    slots,
    evidence: authored.segments,
  })
}

/** Null where one segment is reported in several ways. */
function wayOf(segment: SegmentId, { model }: DeriveContext): Way | null {
  const said = [...model.statements.values()].filter(
    (statement) => statement.segment === segment && statement.within === null,
  )
  const modes = new Set(said.map(({ mode }) => mode))
  if (modes.size > 1) return null
  const [mode] = modes
  if (mode) return mode
  return model.quotedTerms.some((term) => term.segment === segment && term.scare)
    ? 'scare-quote'
    : 'narration'
}

function whyRight(segment: SegmentId, way: Way, { model, phrase }: DeriveContext): Text {
  const said = [...model.statements.values()].find((statement) => statement.segment === segment)
  const term = model.quotedTerms.find((each) => each.segment === segment && each.scare)
  if (way === 'scare-quote' && term) return phrase('classify.whyScareQuote', { term: term.text })
  return phrase(`howReported.why.${way}`, said && { cue: said.cue.text })
}

function whyNot(way: Way, { phrase }: DeriveContext): Text {
  return way === 'scare-quote' ? phrase('classify.whyNotScareQuote') : phrase(`howReported.whyNot.${way}`)
}
