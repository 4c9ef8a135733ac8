import { ask, type DeriveContext, type UnversionedQuestion } from '../derive-context'
import { inEveryLanguage } from '../text'
import type { AuthoredOrder } from './schema'

/** Each event is a slot to be filled with its place, from 1. */
export function deriveOrder(authored: AuthoredOrder, { phrase }: DeriveContext): UnversionedQuestion {
  const places = authored.events.map((_, index) => index + 1)
  return ask({
    id: authored.id,
    kind: 'order',
    skill: 'comprehension',
    prompt: authored.prompt ?? phrase('order.prompt'),
    hint: authored.hint,
    slots: authored.events.map(({ id, text, place, why }) => ({
      id,
      text,
      options: places.map((each) => ({
        id: String(each),
        text: inEveryLanguage(() => String(each)),
        correct: each === place,
        why,
      })),
    })),
    evidence: [...new Set(authored.events.flatMap((event) => event.evidence))],
  })
}
