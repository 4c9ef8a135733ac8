import type { RevealKeyResult } from '@/lib/commands/reveal-key'
import type { SubmitAnswerResult } from '@/lib/commands/submit-answer'
import type { World } from '@/lib/commands/world'
import { type ShownFeedback, showFeedback } from '@/lib/lesson/show-feedback'

type Refusal =
  | Extract<SubmitAnswerResult | RevealKeyResult, { ok: false }>['reason']
  | 'no-sitting'
  | 'malformed'

/** What an answer comes back as: sentences of the lesson in both languages, or the code of a refusal. */
export type AnswerResult =
  | { ok: true; feedback: ShownFeedback }
  /** Kept, and nothing said about it before then (ISO 8601). */
  | { ok: true; feedback: null; heldUntil: string }
  | { ok: false; reason: Refusal }

export function showResult(
  { lessons }: World,
  asked: { lesson: string; question: string },
  result: SubmitAnswerResult | RevealKeyResult,
): AnswerResult {
  const lesson = lessons.find(asked.lesson)
  if (!result.ok) return { ok: false, reason: result.reason }
  if (!lesson) return { ok: false, reason: 'unknown-lesson' }
  if (result.feedback === null) return { ok: true, feedback: null, heldUntil: result.heldUntil.toISOString() }
  return { ok: true, feedback: showFeedback(lesson, result.feedback) }
}
