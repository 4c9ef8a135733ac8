import { applyRulings, type Rulings, rulingOn } from '../progress/rulings'
import { type Feedback, feedbackFor } from '../question/feedback'
import type { Question } from '../question/question'
import type { StoredAnswer } from '../store/answers'

/** What a learner is told about their latest answer to a question as it is now; null when there is none. */
export function feedbackOn(
  question: Question,
  {
    answers,
    reveals,
    rulings,
  }: {
    /** Newest first. */
    answers: readonly StoredAnswer[]
    reveals: readonly { questionId: string; questionVersion: string }[]
    rulings: Rulings
  },
): Feedback | null {
  const isThis = (of: { questionId: string; questionVersion: string }) =>
    of.questionId === question.id && of.questionVersion === question.version
  const tries = applyRulings([question], rulings, answers.filter(isThis))
  const [latest] = tries
  if (!latest) return null
  return feedbackFor(question, {
    answer: latest.answer,
    verdict: latest.verdict,
    ruling: rulingOn(rulings, question, latest.id),
    confidence: latest.confidence,
    tries: tries.length,
    askedForKey: reveals.some(isThis),
    wasCorrect: tries.some((answer) => answer.verdict === 'correct'),
  })
}
