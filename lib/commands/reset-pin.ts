import { changePin, findTeachersStudent } from '../store/learners'
import { forgetPinAttempts } from './forget-pin-attempts'
import { hashSecret } from './hash-secret'
import { makePin } from './parse-pin'
import type { Teacher } from './teacher'
import type { World } from './world'

export type ResetPinResult =
  | { ok: true; nickname: string; pin: string }
  | { ok: false; reason: 'unknown-learner' }

/** A new PIN for one of the teacher's students, to be shown this once. It ends the student's sittings, and a pause. */
export async function resetPin(
  world: World,
  { teacher, learner }: { teacher: Teacher; learner: string },
): Promise<ResetPinResult> {
  const student = await findTeachersStudent(world.store, teacher.id, learner)
  if (!student?.nickname || !student.nicknameFolded) return { ok: false, reason: 'unknown-learner' }
  const pin = makePin()
  await changePin(world.store, student.id, await hashSecret(pin))
  await forgetPinAttempts(world, student.classroom, [student.nicknameFolded])
  return { ok: true, nickname: student.nickname, pin }
}
