import type { LessonId } from '../lesson/lesson'
import { findQuestion } from '../lesson/lesson'
import type { Answer } from '../question/answer'
import type { Confidence } from '../question/confidence'
import { type Feedback, feedbackFor } from '../question/feedback'
import { gradeAnswer } from '../question/grade-answer'
import type { QuestionId } from '../question/question'
import type { Locale } from '../question/text'
import { recordAnswer } from '../store/record-answer'
import type { Sitting } from '../store/sittings'
import { learnerRules } from './learner-rules'
import { type SectionState, sectionState } from './section-state'
import type { World } from './world'

export interface Submission {
  sitting: Pick<Sitting, 'tokenHash' | 'learner'>
  /** Made by the browser; the same id again is the same answer again. */
  answerId: string
  lesson: LessonId
  question: QuestionId
  questionVersion: string
  answer: Answer
  locale: Locale
  confidence: Confidence | null
  inReview: boolean
  clientTime: Date | null
}

export type SubmitAnswerResult =
  | { ok: true; answerId: string; feedback: Feedback; section: SectionState }
  /** Kept, and nothing said about it before the due date. */
  | { ok: true; answerId: string; feedback: null; heldUntil: Date; section: SectionState }
  | {
      ok: false
      reason:
        | 'malformed'
        | 'unknown-lesson'
        | 'unknown-question'
        | 'question-changed'
        | 'unknown-option'
        | 'answer-id-taken'
        | 'classroom-archived'
        | 'not-read-yet'
        | 'tried-already'
    }

/** A learner answers a question: the answer is kept and judged. Nothing is kept of an answer that is refused. */
export async function submitAnswer(world: World, submission: Submission): Promise<SubmitAnswerResult> {
  const { sitting, answerId, locale, confidence, inReview, clientTime } = submission
  if (!/^[\w-]{8,64}$/.test(answerId)) return { ok: false, reason: 'malformed' }
  const lesson = world.lessons.find(submission.lesson)
  if (!lesson) return { ok: false, reason: 'unknown-lesson' }
  const found = findQuestion(lesson, submission.question)
  if (!found) return { ok: false, reason: 'unknown-question' }
  const { section, question } = found
  if (question.version !== submission.questionVersion) return { ok: false, reason: 'question-changed' }
  const graded = gradeAnswer(question, submission.answer)
  if (!graded) return { ok: false, reason: 'unknown-option' }
  const rules = await learnerRules(world, sitting.learner)
  const { isLocked, held } = rules.of(lesson.id, section.id, question.id)
  if (isLocked) return { ok: false, reason: 'not-read-yet' }
  const { tokenHash } = sitting
  const given = {
    tokenHash,
    answerId,
    lesson,
    section,
    question,
    ...graded,
    locale,
    confidence,
    inReview,
    clientTime,
  }
  const oneTrySince = held?.triesSince ?? null
  const recorded = await recordAnswer(world.store, { ...given, oneTrySince, now: world.now() })
  if (typeof recorded === 'string') return { ok: false, reason: recorded }
  const state = sectionState(section, recorded.progress)
  if (held) return { ok: true, answerId, feedback: null, heldUntil: held.until, section: state }
  const { try: tries, ...stored } = recorded.answer
  return {
    ok: true,
    answerId,
    feedback: feedbackFor(question, { ...recorded, ...stored, tries }),
    section: state,
  }
}
