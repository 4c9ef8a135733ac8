import type { Answer } from './answer'
import type { SegmentId } from './attribution-model'
import type { Confidence } from './confidence'
import { correctQuestion } from './correct-question'
import { type KeyLine, keyOf, type Note, notesOn } from './explain'
import { type Level, levels } from './mark'
import type { Attribution, Question } from './question'
import type { RuledVerdict, Ruling } from './regrade'
import type { Text } from './text'

export interface Feedback {
  verdict: RuledVerdict
  /** What the teacher has decided since; of another key it says only that there is one. */
  ruled: { kind: 'void' } | { kind: 'key' } | { kind: 'mark'; level: Level; words: Text } | null
  answer: Answer
  confidence: Confidence | null
  /** How many tries this learner has made at this question, this one included. */
  tries: number
  /** The explanation of each part of the answer. */
  notes: readonly Note[]
  /** Where the article shows it; empty where finding the place is what is asked. */
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
    verdict: RuledVerdict
    ruling?: Ruling | null
    confidence: Confidence | null
    tries: number
    askedForKey: boolean
    wasCorrect: boolean
  },
): Feedback {
  const { answer, verdict, ruling = null, confidence, tries } = latest
  const said = { verdict, ruled: showRuling(question, ruling), answer, confidence, tries }
  const { evidenceShows } = question
  // Nothing is left to find out about a question that was taken out, and nothing to try again.
  if (verdict === 'void')
    return { ...said, notes: [], evidence: [], evidenceShows, key: { lines: [], attribution: null } }
  const keyIsOpen =
    latest.wasCorrect || latest.askedForKey || tries >= TRIES_BEFORE_KEY || question.essay !== null
  const asked = correctQuestion(question, ruling?.kind === 'key' ? ruling : null)
  const isAuthors = asked === question
  // The author's explanations are of the author's key.
  const lines = keyOf(asked).map((line) => (isAuthors ? line : { ...line, why: null }))
  return {
    ...said,
    notes: isAuthors ? notesOn(asked, answer) : [],
    evidence: keyIsOpen || !asked.passage ? asked.evidence : [],
    evidenceShows,
    key: keyIsOpen ? { lines, attribution: asked.attribution } : null,
  }
}

function showRuling({ essay }: Question, ruling: Ruling | null): Feedback['ruled'] {
  switch (ruling?.kind) {
    case undefined:
      return null
    case 'void':
    case 'key':
      return { kind: ruling.kind }
    case 'mark': {
      const words = essay?.rubric[levels.indexOf(ruling.level)]
      return words ? { kind: 'mark', level: ruling.level, words } : null
    }
  }
}
