import { findQuestion, type LessonId } from '../lesson/lesson'
import { noRulings } from '../progress/rulings'
import type { Feedback } from '../question/feedback'
import type { QuestionId } from '../question/question'
import { listAnswers } from '../store/answers'
import { listReveals, recordReveal } from '../store/reveals'
import { listRulingsFor } from '../store/rulings'
import type { Sitting } from '../store/sittings'
import { feedbackOn } from './feedback-on'
import type { World } from './world'

export type RevealKeyResult =
  | { ok: true; feedback: Feedback }
  | { ok: false; reason: 'unknown-lesson' | 'unknown-question' | 'not-answered-yet' }

/** A learner asks for the key of a question they have tried. */
export async function revealKey(
  world: World,
  asked: { sitting: Sitting; lesson: LessonId; question: QuestionId },
): Promise<RevealKeyResult> {
  const lesson = world.lessons.find(asked.lesson)
  if (!lesson) return { ok: false, reason: 'unknown-lesson' }
  const question = findQuestion(lesson, asked.question)?.question
  if (!question) return { ok: false, reason: 'unknown-question' }
  const learnerId = asked.sitting.learner?.id
  const answers = learnerId ? await listAnswers(world.store, learnerId, lesson.id) : []
  if (!learnerId || !feedbackOn(question, { answers, reveals: [], rulings: noRulings }))
    return { ok: false, reason: 'not-answered-yet' }
  await recordReveal(world.store, { learnerId, lessonId: lesson.id, question, now: world.now() })
  const feedback = feedbackOn(question, {
    answers,
    reveals: await listReveals(world.store, learnerId, lesson.id),
    rulings: await listRulingsFor(world.store, learnerId, lesson.id),
  })
  return feedback ? { ok: true, feedback } : { ok: false, reason: 'not-answered-yet' }
}
