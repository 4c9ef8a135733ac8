import type { SegmentId } from './attribution-model'
import type { Answer, Verdict } from './grade-answer'
import type { Attribution, OptionId, Question } from './question'
import type { Text } from './text'

export interface Feedback {
  verdict: Verdict
  chosen: OptionId
  /** How many tries this learner has made at this question, this one included. */
  tries: number
  /** The explanation of the chosen option. */
  why: Text
  evidence: readonly SegmentId[]
  evidenceShows: Question['evidenceShows']
  /** The key, with what the article shows; null while the learner may still find it. */
  key: { option: OptionId; why: Text; attribution: Attribution | null } | null
}

/** Cue, source and right answer come when it is right, after the second wrong try, or on request. */
export const TRIES_BEFORE_KEY = 2

/** What a learner is told about the latest of `tries` answers to a question. */
export function feedbackFor(
  question: Question,
  latest: { answer: Answer; verdict: Verdict; tries: number; askedForKey: boolean; wasCorrect: boolean },
): Feedback {
  const chosen = question.options.find((option) => option.id === latest.answer.option)
  const key = question.options.find((option) => option.correct)
  if (!chosen || !key)
    throw new Error(`question ${question.id} has no option ${latest.answer.option}, or no key`)
  const keyIsOpen = latest.wasCorrect || latest.askedForKey || latest.tries >= TRIES_BEFORE_KEY
  return {
    verdict: latest.verdict,
    chosen: chosen.id,
    tries: latest.tries,
    why: chosen.why,
    evidence: question.evidence,
    evidenceShows: question.evidenceShows,
    key: keyIsOpen ? { option: key.id, why: key.why, attribution: question.attribution } : null,
  }
}
