import type { Question } from '../question/question'
import type { RuledVerdict } from '../question/regrade'

/** What counts of one answer. */
export interface CountedAnswer {
  questionId: string
  questionVersion: string
  verdict: RuledVerdict
  points: number
  possible: number
  serverTime: Date
  /** Order of arrival, for two answers in the same millisecond. */
  seq: number
}

export interface SectionProgress {
  /** Questions with at least one answer. */
  answered: number
  /** Of first tries. */
  points: number
  /** Of the answered questions. */
  possible: number
  /** Answers of every try. */
  tries: number
  lastAnsweredAt: Date | null
  /** The question of the last answer. */
  latestQuestion: string | null
  /** Wrong answers to that question with no right one since. */
  wrongInARow: number
}

/** What one learner has done in one section, from their answers. Answers to another version of a question do not count. */
export function foldProgress(
  questions: readonly Pick<Question, 'id' | 'version'>[],
  answers: readonly CountedAnswer[],
): SectionProgress {
  const current = new Map(questions.map((question) => [question.id, question.version]))
  const counted = answers.filter((answer) => current.get(answer.questionId) === answer.questionVersion)
  const first = firstTries(counted)
  const last = counted.toSorted(byArrival).at(-1)
  return {
    answered: first.size,
    points: sum([...first.values()].map((answer) => answer.points)),
    possible: sum([...first.values()].map((answer) => answer.possible)),
    tries: counted.length,
    lastAnsweredAt: last?.serverTime ?? null,
    latestQuestion: last?.questionId ?? null,
    wrongInARow: last ? wrongAtTheEnd(counted, last.questionId) : 0,
  }
}

function wrongAtTheEnd(answers: readonly CountedAnswer[], questionId: string): number {
  const tries = answers.filter((answer) => answer.questionId === questionId).toSorted(byArrival)
  return tries.length - 1 - tries.findLastIndex(({ verdict }) => verdict !== 'wrong')
}

/** The earliest answer to each question, by the server's clock: a browser's may be wrong, or put right on purpose. */
export function firstTries<A extends CountedAnswer>(answers: readonly A[]): ReadonlyMap<string, A> {
  const first = new Map<string, A>()
  for (const answer of answers.toSorted(byArrival)) {
    if (!first.has(answer.questionId)) first.set(answer.questionId, answer)
  }
  return first
}

export function byArrival(a: CountedAnswer, b: CountedAnswer): number {
  return a.serverTime.getTime() - b.serverTime.getTime() || a.seq - b.seq
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
