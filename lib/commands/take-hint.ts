import { findQuestion, type LessonId } from '../lesson/lesson'
import type { QuestionId } from '../question/question'
import type { Text } from '../question/text'
import { recordHint } from '../store/hints'
import type { Sitting } from '../store/sittings'
import { learnerRules } from './learner-rules'
import type { World } from './world'

export type TakeHintResult =
  | { ok: true; hint: Text }
  | { ok: false; reason: 'unknown-lesson' | 'unknown-question' | 'not-read-yet' }

/** A learner takes the hint of a question; that they did is kept. */
export async function takeHint(
  world: World,
  asked: { sitting: Pick<Sitting, 'tokenHash' | 'learner'>; lesson: LessonId; question: QuestionId },
): Promise<TakeHintResult> {
  const lesson = world.lessons.find(asked.lesson)
  if (!lesson) return { ok: false, reason: 'unknown-lesson' }
  const { question, section } = findQuestion(lesson, asked.question) ?? {}
  if (!section || !question?.hint) return { ok: false, reason: 'unknown-question' }
  const rules = await learnerRules(world, asked.sitting.learner)
  if (rules.of(lesson.id, section.id, question.id).isLocked) return { ok: false, reason: 'not-read-yet' }
  const { tokenHash } = asked.sitting
  await recordHint(world.store, { tokenHash, lessonId: lesson.id, questionId: question.id, now: world.now() })
  return { ok: true, hint: question.hint }
}
