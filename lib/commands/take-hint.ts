import { findQuestion, type LessonId } from '../lesson/lesson'
import type { QuestionId } from '../question/question'
import type { Text } from '../question/text'
import { recordHint } from '../store/hints'
import type { Sitting } from '../store/sittings'
import type { World } from './world'

export type TakeHintResult =
  | { ok: true; hint: Text }
  | { ok: false; reason: 'unknown-lesson' | 'unknown-question' }

/** A learner takes the hint of a question; that they did is kept. */
export async function takeHint(
  world: World,
  asked: { sitting: Pick<Sitting, 'tokenHash'>; lesson: LessonId; question: QuestionId },
): Promise<TakeHintResult> {
  const lesson = world.lessons.find(asked.lesson)
  if (!lesson) return { ok: false, reason: 'unknown-lesson' }
  const question = findQuestion(lesson, asked.question)?.question
  if (!question?.hint) return { ok: false, reason: 'unknown-question' }
  const { tokenHash } = asked.sitting
  await recordHint(world.store, { tokenHash, lessonId: lesson.id, questionId: question.id, now: world.now() })
  return { ok: true, hint: question.hint }
}
