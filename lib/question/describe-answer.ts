import type { Answer } from './answer'
import type { Question } from './question'
import { inEveryLanguage, type Locale, type Text } from './text'

/** An answer in words, as whoever gave it saw it. Segments stay ids, which name the same place in every language. */
export function describeAnswer({ options, slots }: Question, answer: Answer): Text {
  return inEveryLanguage((locale) => {
    const ticked = options.filter(({ id }) => id === answer.option || answer.options?.includes(id))
    const filled = slots.map((slot) => {
      const option = slot.options.find(({ id }) => id === answer.slots?.[slot.id])
      return option && `${slot.text[locale]}: ${option.text[locale]}`
    })
    const written = [...(answer.segments ?? []), answer.text]
    return [...ticked.map(({ text }) => text[locale]), ...filled, ...written]
      .filter((part) => part !== undefined)
      .join(separator[locale])
  })
}

const separator: Record<Locale, string> = { ar: '؛ ', en: '; ' }
