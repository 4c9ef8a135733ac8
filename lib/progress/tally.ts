import type { Answer } from '../question/answer'
import type { QuestionId } from '../question/question'

/** Under this many first answers a share says nothing yet. */
const FEW = 5

/** How a classroom answered one question at first try. */
export interface Tally {
  students: number
  /** By part of an answer, as `partsOf` names it: how many gave it. One nobody gave is missing. */
  given: ReadonlyMap<string, number>
  /** Fewer than half of them, and not few, were right. */
  isMissed: boolean
}

interface AnswerCount {
  questionId: QuestionId
  answer: Answer
  /** Null: it is neither. */
  isRight: boolean | null
  learners: number
}

/** The first answers to a question, by part. From how many on most may have missed it is our own definition. */
export function tallyOf(question: QuestionId, counts: readonly AnswerCount[]): Tally {
  const own = counts.filter((count) => count.questionId === question)
  const given = countParts(own)
  const students = sum(own)
  const isJudged = own.every((count) => count.isRight !== null)
  const isMissed = isJudged && students >= FEW && sum(own.filter((count) => count.isRight)) < students / 2
  return { students, given, isMissed }
}

/** By part of an answer: how many learners gave it. One nobody gave is missing. */
export function countParts(
  counts: readonly Pick<AnswerCount, 'answer' | 'learners'>[],
): ReadonlyMap<string, number> {
  const given = new Map<string, number>()
  for (const { answer, learners } of counts) {
    for (const part of partsOf(answer)) given.set(part, (given.get(part) ?? 0) + learners)
  }
  return given
}

/** An option by its id, a filled slot as `slot/option`, a segment by its id, a text as it was written. */
export function partsOf({ option, options = [], slots = {}, segments = [], text }: Answer): string[] {
  const filled = Object.entries(slots).map(([slot, filling]) => slotPart(slot, filling))
  return [option, ...options, ...filled, ...segments, text].filter((part) => part !== undefined)
}

export function slotPart(slot: string, option: string): string {
  return `${slot}/${option}`
}

function sum(counts: readonly AnswerCount[]): number {
  return counts.reduce((total, count) => total + count.learners, 0)
}
