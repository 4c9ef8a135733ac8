import type { Answer } from '@/lib/question/answer'
import type { Question } from '@/lib/question/question'

/** Every answer that fits a question of few parts, each as likely as the next to somebody who guesses. */
export function everyAnswer(question: Question): Answer[] {
  const { kind, options, slots, passage, blank, essay } = question
  let answers: Answer[] = [{}]
  const combine = (parts: Answer[]) => {
    answers = answers.flatMap((answer) => parts.map((part) => ({ ...answer, ...part })))
  }
  if (kind === 'choices') combine(subsets(options.map(({ id }) => id)).map((options) => ({ options })))
  else if (options.length > 0) combine(options.map(({ id }) => ({ option: id })))
  if (kind === 'order') {
    combine(
      permutations(slots.map(({ id }) => id)).map((ids) => ({
        slots: Object.fromEntries(ids.map((id, place) => [id, String(place + 1)])),
      })),
    )
  } else if (slots.length > 0) {
    const fillings = slots.reduce<Record<string, string>[]>(
      (filled, slot) => filled.flatMap((each) => slot.options.map(({ id }) => ({ ...each, [slot.id]: id }))),
      [{}],
    )
    combine(fillings.map((filling) => ({ slots: filling })))
  }
  if (passage) combine(subsets(passage.segments).map((segments) => ({ segments })))
  if (blank || essay) combine([{ text: 'a guess' }])
  return answers
}

function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, each) => sets.concat(sets.map((set) => [...set, each])), [[]]).slice(1)
}

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length === 0) return [[]]
  return all.flatMap((first, index) => permutations(all.toSpliced(index, 1)).map((rest) => [first, ...rest]))
}
