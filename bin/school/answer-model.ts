import type { Answer } from '../../lib/question/answer'
import type { Confidence } from '../../lib/question/confidence'
import type { Option, Question } from '../../lib/question/question'
import { rightAnswer } from './answers.mjs'
import type { MixUps } from './mix-ups'
import type { Random } from './random'

/** A student as the model knows them: how able, in standard deviations; and what they mix up. */
export interface Mind {
  ability: number
  mixUps: MixUps
}

const MIXED_UP = 6
const DISCRIMINATION = 1.3

/**
 * What somebody answers: right with the probability of the three-parameter logistic model (Birnbaum, in Lord & Novick
 * 1968, ch. 17), guessing included; else a wrong option, the one they mix it up with most often.
 */
export function modelAnswer(question: Question, mind: Mind, random: Random): Answer {
  const knows = (guessing: number) => random.isLucky(probability(question, mind, guessing))
  const { kind, options, slots, passage, blank, essay } = question
  const right = rightAnswer(question)
  if (kind === 'choices') return { options: ticked(options, knows, random) }
  if (kind === 'order') return knows(0.1) ? right : { slots: swapped(right.slots ?? {}, random) }
  const option =
    options.length > 0 ? { option: chosen(options, knows(1 / options.length), mind, random) } : {}
  if (slots.length > 0) {
    const filled = slots.map((slot) => [
      slot.id,
      chosen(slot.options, knows(1 / slot.options.length), mind, random),
    ])
    return { ...option, slots: Object.fromEntries(filled) }
  }
  if (passage) {
    const segments = knows(0.1) ? (right.segments ?? []) : [random.pick(passage.segments)]
    return { ...option, segments }
  }
  if (blank) {
    const slips = [...blank.slips.flatMap(({ answers }) => answers), '?']
    return { text: knows(0) ? (right.text ?? '') : random.pick(slips) }
  }
  return essay ? { text: written(knows(0), essay.model.ar, random) } : option
}

/** Sure more often when right; most say nothing. */
export function modelConfidence(isRight: boolean, random: Random): Confidence | null {
  if (random.isLucky(0.55)) return null
  return random.pickWeighted<Confidence>(['guess', 'think', 'sure'], (said) =>
    said === 'sure' ? (isRight ? 5 : 2) : said === 'think' ? 3 : isRight ? 1 : 3,
  )
}

function probability(question: Question, { ability }: Mind, guessing: number): number {
  const logistic = 1 / (1 + Math.exp(-DISCRIMINATION * (ability - difficultyOf(question))))
  return guessing + (1 - guessing) * logistic
}

/** From −1.6 to 0.8, the same for everybody: by the letters of its id. */
function difficultyOf({ id, skill }: Question): number {
  const hash = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7)
  const harder = skill === 'which-document' || skill === 'text-limits' ? 0.3 : 0
  return -1.6 + (2.1 * hash) / 1009 + harder
}

function chosen(options: readonly Option[], isRight: boolean, mind: Mind, random: Random): string {
  const right = options.find((option) => option.correct)?.id ?? ''
  const wrong = options.filter((option) => !option.correct)
  if (isRight || wrong.length === 0) return right
  return random.pickWeighted(wrong, ({ id }) => (mind.mixUps[right] === id ? MIXED_UP : 1)).id
}

function ticked(options: readonly Option[], knows: (guessing: number) => boolean, random: Random): string[] {
  const ticks = options.filter((option) => option.correct === knows(0.5)).map(({ id }) => id)
  return ticks.length > 0 ? ticks : [random.pick(options).id]
}

/** Two neighbours changed places. */
function swapped(places: Readonly<Record<string, string>>, random: Random): Record<string, string> {
  const ids = Object.entries(places)
    .toSorted(([, a], [, b]) => Number(a) - Number(b))
    .map(([id]) => id)
  const at = random.between(0, ids.length - 2)
  const turned = ids.toSpliced(at, 2, ...ids.slice(at, at + 2).reverse())
  return Object.fromEntries(turned.map((id, index) => [id, String(index + 1)]))
}

function written(isGood: boolean, model: string, random: Random): string {
  const first = model.split(/(?<=[.؟!])\s+/)[0] ?? model
  if (isGood) return random.isLucky(0.5) ? model : first
  return random.pick(['لم يذكر من قال ذلك.', 'نقل الكلام كما هو.', 'لا أعرف.', 'غيّر الفعل.'])
}
