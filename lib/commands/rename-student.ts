import { findTeachersStudent } from '../store/learners'
import { renameStudent as rename } from '../store/students'
import { parseNickname } from './parse-nickname'
import type { Teacher } from './teacher'
import type { World } from './world'

export type RenameStudentResult =
  | { ok: true; nickname: string }
  | { ok: false; reason: 'unknown-learner' | 'nickname-malformed' | 'nickname-taken' }

/** Another nickname for a student; the PIN and all they have done stay. */
export async function renameStudent(
  world: World,
  asked: { teacher: Teacher; learner: string; nickname: string },
): Promise<RenameStudentResult> {
  const student = await findTeachersStudent(world.store, asked.teacher.id, asked.learner)
  if (!student) return { ok: false, reason: 'unknown-learner' }
  const nickname = parseNickname(asked.nickname)
  if (!nickname) return { ok: false, reason: 'nickname-malformed' }
  const isDone = await rename(world.store, student, nickname)
  return isDone ? { ok: true, nickname: nickname.shown } : { ok: false, reason: 'nickname-taken' }
}
