import type { Lesson } from '../lesson/lesson'
import { waysToClassify } from '../question/classify/schema'
import type { OptionId, QuestionId } from '../question/question'
import { NO_DOCUMENT } from '../question/which-document/schema'
import { REPORTER } from '../question/who-said-it/schema'
import {
  type Confusion,
  type ConfusionMatrix,
  confusionMatrix,
  creditsBehind,
  largestConfusion,
} from './confusion-matrix'
import { type AnsweredQuestion, type Confusable, type Credit, creditsIn } from './credits'
import { practiceSetOf } from './practice-set'

/** A confusion of the class, with what can be done about it. */
export interface ShownConfusion extends Confusion {
  confusable: Confusable
  /** The places where it happened, the worst first. */
  passages: readonly (Pick<Credit, 'questionId' | 'slotId'> & { count: number })[]
  /** Who is confused. */
  learners: readonly string[]
  /** What would train them. */
  practice: readonly QuestionId[]
}

export interface Confusions {
  confusable: Confusable
  matrix: ConfusionMatrix
  largest: ShownConfusion | null
}

/** What a class took for what, in one lesson. */
export function confusionsIn(
  lesson: Lesson,
  tries: readonly AnsweredQuestion[],
  confusable: Confusable,
): Confusions {
  const credits = creditsIn(tries, confusable)
  const matrix = confusionMatrix(credits, namesOf(lesson, confusable))
  const largest = largestConfusion(matrix)
  return { confusable, matrix, largest: largest && show(lesson, credits, { confusable, ...largest }) }
}

/** Every name there is to choose from, in the order in which the tables show them. */
function namesOf(lesson: Lesson, confusable: Confusable): readonly OptionId[] {
  if (confusable === 'sources') return [...lesson.sources.keys(), REPORTER]
  return confusable === 'documents' ? [...lesson.documents.keys(), NO_DOCUMENT] : waysToClassify
}

function show(
  lesson: Lesson,
  credits: readonly Credit[],
  confusion: Confusion & { confusable: Confusable },
): ShownConfusion {
  const behind = creditsBehind(credits, confusion)
  const places = new Map<string, ShownConfusion['passages'][number]>()
  for (const { questionId, slotId } of behind) {
    const key = `${questionId} ${slotId}`
    places.set(key, { questionId, slotId, count: (places.get(key)?.count ?? 0) + 1 })
  }
  return {
    ...confusion,
    passages: [...places.values()].toSorted((a, b) => b.count - a.count),
    learners: [...new Set(behind.map(({ learnerId }) => learnerId))],
    practice: practiceSetOf(lesson, confusion, [...new Set(behind.map(({ questionId }) => questionId))]),
  }
}
