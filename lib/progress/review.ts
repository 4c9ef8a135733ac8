import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'
import type { LessonId } from '../lesson/lesson'
import type { Verdict } from '../question/grade-answer'
import type { QuestionId, Skill } from '../question/question'
import { byArrival, type CountedAnswer } from './fold-progress'

/** A question of any lesson, with one learner's answers to it as it is now. */
export interface Practised {
  lessonId: LessonId
  questionId: QuestionId
  skill: Skill
  answers: readonly PractisedAnswer[]
}

export interface PractisedAnswer extends CountedAnswer {
  verdict: Verdict
  hinted: boolean
  inReview: boolean
}

/** A review is over before attention is. */
export const LONGEST_REVIEW = 10

/** Of a skill that is due, this many questions come up that were not themselves missed. */
const FOR_A_SKILL = 2

/** From this share of a day's answers on, a skill was not missed. */
const SKILL_IS_THERE = 0.8

const DAY_MS = 24 * 60 * 60 * 1000

// Whole days, and without chance: the same answers are due on the same day.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })

/**
 * What is to be asked again at a moment, at most ten, one lesson after the other: questions that were missed, when FSRS
 * says they are about to be forgotten; and of each skill that was missed and is due, the questions not seen for longest.
 * The schedule: FSRS (Ye, J., Su, J. & Cao, Y., 2022, A stochastic shortest path algorithm for optimizing spaced repetition
 * scheduling, KDD ’22, 4381–4390), as ts-fsrs has it. What a verdict is worth as a rating, and a skill’s card, are our own.
 */
export function reviewOf(practised: readonly Practised[], now: Date): Practised[] {
  const tried = practised.filter(({ answers }) => answers.length > 0)
  const scheduled = tried.map((question) => ({ question, card: cardOf(question) }))
  const isDue = (card: Card | null) => card !== null && card.due <= now
  const missed = scheduled
    .filter(({ card }) => isDue(card))
    .sort((a, b) => Number(a.card?.due) - Number(b.card?.due))
    .map(({ question }) => question)
  const free = scheduled.filter(({ card }) => card === null).map(({ question }) => question)
  const dueSkills = [...new Set(tried.map(({ skill }) => skill))].filter((skill) =>
    isDue(cardOfSkill(tried.filter((question) => question.skill === skill))),
  )
  const forSkills = dueSkills.flatMap((skill) =>
    free
      .filter((question) => question.skill === skill)
      .sort((a, b) => lastSeen(a) - lastSeen(b))
      .slice(0, FOR_A_SKILL),
  )
  return interleave([...missed, ...forSkills]).slice(0, LONGEST_REVIEW)
}

/** Null for a question that was never missed. */
function cardOf({ answers }: Practised): Card | null {
  let card: Card | null = null
  for (const [index, answer] of answers.toSorted(byArrival).entries()) {
    // Trying again in the lesson, with the explanation in sight, proves nothing about remembering.
    if (index > 0 && !answer.inReview) continue
    const rating = ratingOf(answer)
    if (card === null && rating === Rating.Good) continue
    card = scheduler.next(card ?? createEmptyCard(answer.serverTime), answer.serverTime, rating).card
  }
  return card
}

function ratingOf({ verdict, hinted }: { verdict: Verdict; hinted: boolean }): Grade {
  if (verdict === 'wrong') return Rating.Again
  return verdict === 'partial' || hinted ? Rating.Hard : Rating.Good
}

/** A day's first tries and reviews of a skill are one repetition of it. Null for a skill that was never missed. */
function cardOfSkill(questions: readonly Practised[]): Card | null {
  const counted = questions
    .flatMap(({ answers }) =>
      answers.toSorted(byArrival).filter((answer, index) => index === 0 || answer.inReview),
    )
    .filter(({ possible }) => possible > 0)
    .toSorted(byArrival)
  let card: Card | null = null
  for (const day of byDay(counted)) {
    const share = day.reduce((sum, { points }) => sum + points, 0) / day.length
    const at = day.at(-1)?.serverTime
    if (!at || (card === null && share >= SKILL_IS_THERE)) continue
    const rating = share >= SKILL_IS_THERE ? Rating.Good : share >= 0.5 ? Rating.Hard : Rating.Again
    card = scheduler.next(card ?? createEmptyCard(at), at, rating).card
  }
  return card
}

function byDay<A extends CountedAnswer>(answers: readonly A[]): A[][] {
  const days = new Map<number, A[]>()
  for (const answer of answers) {
    const day = Math.floor(answer.serverTime.getTime() / DAY_MS)
    days.set(day, [...(days.get(day) ?? []), answer])
  }
  return [...days.values()]
}

function lastSeen({ answers }: Practised): number {
  return Math.max(...answers.map(({ serverTime }) => serverTime.getTime()))
}

/** One of each lesson in turn, each lesson's in their order. */
function interleave(questions: readonly Practised[]): Practised[] {
  const lessons = [...new Set(questions.map(({ lessonId }) => lessonId))]
  const rows = lessons.map((lesson) => questions.filter(({ lessonId }) => lessonId === lesson))
  const longest = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: longest }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat()
}
