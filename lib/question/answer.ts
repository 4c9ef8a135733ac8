import type { SegmentId } from './attribution-model'
import type { OptionId, Question, SlotId } from './question'

/** One submission to one question, by ids, never by text or position: a field for each way to answer. */
export interface Answer {
  option?: OptionId
  options?: readonly OptionId[]
  slots?: Readonly<Record<SlotId, OptionId>>
  segments?: readonly SegmentId[]
  text?: string
}

const LONGEST = { line: 100, essay: 1500 }

/** An answer with what its question asks for and nothing else, in the question's order. Null when something is missing or foreign. */
export function fitAnswer(question: Question, given: Answer): Answer | null {
  const parts = [
    fitOptions(question, given),
    fitSlots(question, given),
    fitSegments(question, given),
    fitText(question, given),
  ]
  return parts.includes(null) ? null : Object.assign({}, ...parts)
}

function fitOptions({ kind, options }: Question, given: Answer): Answer | null {
  if (options.length === 0) return {}
  if (kind !== 'choices') {
    const option = options.find(({ id }) => id === given.option)
    return option ? { option: option.id } : null
  }
  const ticked = inOrder(
    options.map(({ id }) => id),
    given.options,
  )
  return ticked && { options: ticked }
}

function fitSlots({ slots }: Question, given: Answer): Answer | null {
  if (slots.length === 0) return {}
  const filled: Record<SlotId, OptionId> = {}
  for (const slot of slots) {
    const option = slot.options.find(({ id }) => id === given.slots?.[slot.id])
    if (!option) return null
    filled[slot.id] = option.id
  }
  return Object.keys(given.slots ?? {}).length === slots.length ? { slots: filled } : null
}

function fitSegments({ passage }: Question, given: Answer): Answer | null {
  if (!passage) return {}
  const picked = inOrder(passage.segments, given.segments)
  return picked && { segments: picked }
}

function fitText({ blank, essay }: Question, given: Answer): Answer | null {
  if (!blank && !essay) return {}
  const text = given.text?.trim() ?? ''
  return text !== '' && text.length <= LONGEST[blank ? 'line' : 'essay'] ? { text } : null
}

/** The ids picked, once each and in order; null for none or for one that is not there. */
function inOrder(ids: readonly string[], picked: readonly string[] = []): string[] | null {
  const found = ids.filter((id) => picked.includes(id))
  return found.length > 0 && found.length === new Set(picked).size ? found : null
}
