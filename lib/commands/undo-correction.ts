import { undoCorrection as endCorrection } from '../store/corrections'
import { type AskedPlace, findAsked } from './find-asked'
import type { World } from './world'

export type UndoCorrectionResult = { ok: true } | { ok: false; reason: 'unknown-question' | 'not-corrected' }

/** The question is what its author made it again; that it was corrected, and who undid it, stays on record. */
export async function undoCorrection(world: World, asked: AskedPlace): Promise<UndoCorrectionResult> {
  const place = await findAsked(world, asked)
  if (!place) return { ok: false, reason: 'unknown-question' }
  const undone = { teacherId: asked.teacher.id, now: world.now() }
  const isUndone = await endCorrection(world.store, { classroomId: asked.classroom, ...place }, undone)
  return isUndone ? { ok: true } : { ok: false, reason: 'not-corrected' }
}
