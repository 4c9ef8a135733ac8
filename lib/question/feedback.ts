import type { Answer } from './answer'
import type { SegmentId } from './attribution-model'
import type { Confidence } from './confidence'
import { type KeyLine, keyOf, type Note, notesOn } from './explain'
import type { Verdict } from './grade-answer'
import type { Attribution, Question } from './question'

export interface Feedback {
  verdict: Verdict
  answer: Answer
  confidence: Confidence | null
  /** How many tries this learner has made at this question, this one included. */
  tries: number
  /** The explanation of each part of the answer. */
  notes: readonly Note[]
  /** Where the article shows it; empty while the place would be the answer. */
  evidence: readonly SegmentId[]
  evidenceShows: Question['evidenceShows']
  /** The key, with what the article shows; null while the learner may still find it. */
  key: { lines: readonly KeyLine[]; attribution: Attribution | null } | null
}

/** Cue, source and right answer come when it is right, after the second wrong try, or on request. */
export const TRIES_BEFORE_KEY = 2

/** What a learner is told about the latest of `tries` answers to a question. */
export function feedbackFor(
  question: Question,
  latest: {
    answer: Answer
    verdict: Verdict
    confidence: Confidence | null
    tries: number
    askedForKey: boolean
    wasCorrect: boolean
  },
): Feedback {
  const { answer, verdict, confidence, tries } = latest
  const keyIsOpen =
    latest.wasCorrect || latest.askedForKey || tries >= TRIES_BEFORE_KEY || verdict === 'waiting'
  // The place is what is to be found, or the verb that is asked for stands in it.
  const placeIsAnswer = question.passage !== null || question.kind === 'inline-choice'
  return {
    verdict,
    answer,
    confidence,
    tries,
    notes: notesOn(question, answer),
    evidence: keyIsOpen || !placeIsAnswer ? question.evidence : [],
    evidenceShows: question.evidenceShows,
    key: keyIsOpen ? { lines: keyOf(question), attribution: question.attribution } : null,
  }
}
