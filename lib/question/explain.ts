import type { Answer } from './answer'
import { scoreEvidence } from './evidence/score'
import type { Option, Question } from './question'
import { scoreShortAnswer, whyWrong } from './short-answer/score'
import type { Text } from './text'

/** The explanation of one part of an answer. */
export interface Note {
  /** The claim, the gap or the option it is about; null when it is about the whole answer. */
  part: Text | null
  /** What that part was filled with. */
  chosen: Text | null
  isRight: boolean
  why: Text
}

/** One line of the right answer. */
export interface KeyLine {
  /** Of the option or the slot. */
  id: string
  part: Text | null
  text: Text
  why: Text | null
}

/** Why each part of an answer is right or wrong. It says nothing of what was not chosen. */
export function notesOn(question: Question, answer: Answer): Note[] {
  return [
    ...notesOnOptions(question, answer),
    ...notesOnSlots(question, answer),
    ...notesOnEvidence(question, answer),
    ...notesOnText(question, answer),
  ]
}

function notesOnOptions({ kind, options }: Question, answer: Answer): Note[] {
  const ticked = answer.options ?? [answer.option]
  return options
    .filter(({ id }) => ticked.includes(id))
    .map((option) => ({ ...note(option), part: kind === 'choices' ? option.text : null }))
}

function notesOnSlots({ slots }: Question, answer: Answer): Note[] {
  return slots.flatMap(({ id, text, options }) =>
    options
      .filter((option) => option.id === answer.slots?.[id])
      .map((option) => ({ ...note(option), part: text, chosen: option.text })),
  )
}

function notesOnEvidence(question: Question, answer: Answer): Note[] {
  const { passage, options } = question
  const isAsked = options.every((option) => !option.correct || option.id === answer.option)
  if (!passage || !isAsked) return []
  if (scoreEvidence(question, answer) < 1) return [{ ...whole, isRight: false, why: passage.whyNot }]
  const accepted = passage.accepted.find(({ segments }) =>
    segments.every((segment) => answer.segments?.includes(segment)),
  )
  return accepted ? [{ ...whole, isRight: true, why: accepted.why }] : []
}

function notesOnText(question: Question, answer: Answer): Note[] {
  const { blank } = question
  if (!blank) return []
  const isRight = scoreShortAnswer(question, answer) === 1
  return [{ ...whole, isRight, why: isRight ? blank.why : whyWrong(blank, answer) }]
}

const whole = { part: null, chosen: null }

function note({ correct, why }: Option): Note {
  return { ...whole, isRight: correct, why }
}

/** The right answer, written out. */
export function keyOf(question: Question): KeyLine[] {
  const { kind, options, slots, passage, blank, essay } = question
  const chosen = options
    .filter((option) => option.correct)
    .map(({ id, text, why }) => ({ id, part: null, text, why }))
  const filled = slots.flatMap((slot) => {
    const right = slot.options.find((option) => option.correct)
    if (!right) return []
    const [part, text] = kind === 'order' ? [right.text, slot.text] : [slot.text, right.text]
    return [{ id: slot.id, part, text, why: right.why, place: right.id }]
  })
  const inTurn = kind === 'order' ? filled.toSorted((a, b) => Number(a.place) - Number(b.place)) : filled
  return [
    ...chosen,
    ...inTurn.map(({ place, ...line }) => line),
    ...(passage?.accepted ?? []).map(({ segments, why }) => ({
      id: segments.join(' '),
      part: null,
      text: why,
      why: null,
    })),
    ...(blank ? [{ id: 'blank', part: null, text: firstOf(blank.accepted), why: blank.why }] : []),
    ...(essay ? [{ id: 'essay', part: null, text: essay.model, why: null }] : []),
  ]
}

function firstOf({ ar, en }: { ar: readonly string[]; en: readonly string[] }): Text {
  return { ar: ar[0] ?? '', en: en[0] ?? '' }
}
