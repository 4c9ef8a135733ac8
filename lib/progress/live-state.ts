import type { SectionId } from '../lesson/lesson'
import type { QuestionId } from '../question/question'

/** This many wrong answers to one question with no right one since: stuck. */
const WRONG_IN_A_ROW = 3

/** Working, and silent for longer than this: stuck. */
const SILENT_MS = 5 * 60_000

/** Silent for longer than a lesson lasts: gone, not stuck. */
const AWAY_MS = 45 * 60_000

/** In the order of need. */
export const liveStates = ['stuck', 'not-begun', 'paused', 'working', 'done'] as const
export type LiveStateName = (typeof liveStates)[number]

export interface LiveState {
  name: LiveStateName
  /** Why they are stuck; null for whoever is not. */
  why: 'wrong' | 'silent' | null
  /** Where the last answer was given; null before the first. */
  at: { section: SectionId; question: QuestionId | null } | null
  lastAnsweredAt: Date | null
}

/** What one student has done in one section. */
interface Cell {
  sectionId: SectionId
  answered: number
  /** ISO 8601. */
  lastAnsweredAt: string | null
  latestQuestion: QuestionId | null
  wrongInARow: number
}

/** What a student has to do: all the questions of these sections. */
export type Expected = readonly { id: SectionId; questions: number }[]

/** The same text for the same expectation, so that who asks can say what they know. */
export function keyOfExpected(expected: Expected): string {
  return expected.map(({ id, questions }) => `${id}.${questions}`).join(' ')
}

/**
 * Where a student is now: done when every expected question is answered; stuck after three wrong answers to the same
 * question, or after five minutes without any answer; paused when that has lasted for 45 minutes.
 */
export function liveStateOf(cells: readonly Cell[], expected: Expected, now: Date): LiveState {
  const latest = cells
    .filter(({ lastAnsweredAt }) => lastAnsweredAt !== null)
    .toSorted((a, b) => (b.lastAnsweredAt ?? '').localeCompare(a.lastAnsweredAt ?? ''))[0]
  if (!latest?.lastAnsweredAt) return { name: 'not-begun', why: null, at: null, lastAnsweredAt: null }
  const lastAnsweredAt = new Date(latest.lastAnsweredAt)
  const at = { section: latest.sectionId, question: latest.latestQuestion }
  const isDone = expected.every(({ id, questions }) => answeredIn(cells, id) >= questions)
  return { ...(isDone ? done : judge(latest, now.getTime() - lastAnsweredAt.getTime())), at, lastAnsweredAt }
}

const done = { name: 'done', why: null } as const

function judge({ wrongInARow }: Cell, silentMs: number): Pick<LiveState, 'name' | 'why'> {
  if (wrongInARow >= WRONG_IN_A_ROW) return { name: 'stuck', why: 'wrong' }
  if (silentMs > AWAY_MS) return { name: 'paused', why: null }
  return silentMs >= SILENT_MS ? { name: 'stuck', why: 'silent' } : { name: 'working', why: null }
}

function answeredIn(cells: readonly Cell[], section: SectionId): number {
  return cells.find(({ sectionId }) => sectionId === section)?.answered ?? 0
}

/** Who needs the teacher most comes first: of two who are stuck, whoever has been silent longer. */
export function byNeed(a: LiveState, b: LiveState): number {
  const bySilence = Number(a.lastAnsweredAt ?? 0) - Number(b.lastAnsweredAt ?? 0)
  return liveStates.indexOf(a.name) - liveStates.indexOf(b.name) || bySilence
}

/** How many are in which state. */
export function countStates(states: readonly LiveState[]): Record<LiveStateName, number> {
  const count = (name: LiveStateName) => states.filter((state) => state.name === name).length
  return Object.fromEntries(liveStates.map((name) => [name, count(name)])) as Record<LiveStateName, number>
}
