import { fitKey } from '../question/correct-question'
import type { Correction } from '../question/correction'
import type { Question } from '../question/question'
import { recordCorrection } from '../store/corrections'
import { type AskedPlace, findAsked } from './find-asked'
import type { World } from './world'

export type CorrectForClassroomResult =
  | { ok: true }
  | { ok: false; reason: 'unknown-question' | 'question-changed' | 'malformed' }

/** A teacher finds a question wrong: for this classroom it has another key, or counts for nothing. No answer is touched. */
export async function correctForClassroom(
  world: World,
  asked: AskedPlace & { questionVersion: string; correction: Correction },
): Promise<CorrectForClassroomResult> {
  const place = await findAsked(world, asked)
  if (!place) return { ok: false, reason: 'unknown-question' }
  const { lesson, question } = place
  if (question.version !== asked.questionVersion) return { ok: false, reason: 'question-changed' }
  const correction = fitCorrection(question, asked.correction)
  if (!correction) return { ok: false, reason: 'malformed' }
  const made = { correction, teacherId: asked.teacher.id, now: world.now() }
  await recordCorrection(world.store, { classroomId: asked.classroom, lesson, question }, made)
  return { ok: true }
}

/** Null: it is none that this question can have. */
export function fitCorrection(question: Question, asked: Correction): Correction | null {
  if (asked.kind === 'void') return { kind: 'void' }
  const options = fitKey(question, asked.options)
  return options && { kind: 'key', options }
}
