import type { Answer } from '../question/answer'
import type { Text } from '../question/text'

interface Named {
  id: string
  text: Text
}

/** What of a question says how it is answered. */
export interface Interaction {
  options: readonly Named[]
  slots: readonly (Named & { options: readonly Named[] })[]
  passage: object | null
  blank: object | null
  essay: object | null
}

interface Definition {
  type: string
  name?: Text
  interactionType?: string
  choices?: object[]
  source?: object[]
  target?: object[]
}

export function activityOf(id: string, definition: Definition) {
  return { objectType: 'Activity', id, definition }
}

/** How a question is answered, in the words of xAPI; the key is left out, since files travel. Source: xAPI 1.0.3, part two, 2.4.4.1. */
export function interactionOf({ options, slots, passage, blank, essay }: Interaction): Definition {
  const type = 'http://adlnet.gov/expapi/activities/cmi.interaction'
  // What asks for an option and its evidence, or an order of events, has no word of its own there.
  const isMixed = [options.length > 0, slots.length > 0, passage !== null].filter(Boolean).length > 1
  if (isMixed || passage) return { type, interactionType: 'other' }
  if (options.length > 0) return { type, interactionType: 'choice', choices: options.map(component) }
  if (slots.length > 0) {
    const targets = new Map(slots.flatMap((slot) => slot.options).map((option) => [option.id, option]))
    return {
      type,
      interactionType: 'matching',
      source: slots.map(component),
      target: [...targets.values()].map(component),
    }
  }
  return { type, interactionType: blank || !essay ? 'fill-in' : 'long-fill-in' }
}

function component({ id, text }: Named) {
  return { id, description: text }
}

/** An answer in one line: `a[,]b` for several, `slot[.]option` for what is filled in. */
export function responseOf({ slots }: Pick<Interaction, 'slots'>, answer: Answer): string {
  const filled = slots.map(({ id }) => `${id}[.]${answer.slots?.[id] ?? ''}`)
  const parts = [answer.option, ...(answer.options ?? []), ...filled, ...(answer.segments ?? []), answer.text]
  return parts.filter((part) => part !== undefined).join('[,]')
}
