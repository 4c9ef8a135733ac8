import { type Erased, eraseLearner } from '../store/erase-learner'
import { findTeachersStudent } from '../store/learners'
import { forgetPinAttempts } from './forget-pin-attempts'
import type { Teacher } from './teacher'
import type { World } from './world'

export type EraseStudentResult =
  | { ok: true; nickname: string; erased: Erased }
  | { ok: false; reason: 'unknown-learner' }

/** A student and all they did, for good: no backup of ours brings them back. */
export async function eraseStudent(
  world: World,
  { teacher, learner }: { teacher: Teacher; learner: string },
): Promise<EraseStudentResult> {
  const student = await findTeachersStudent(world.store, teacher.id, learner)
  if (!student) return { ok: false, reason: 'unknown-learner' }
  await forgetPinAttempts(world, student.classroom, [student.nicknameFolded ?? ''])
  const erased = await eraseLearner(world.store, student.id, world.now())
  return { ok: true, nickname: student.nickname ?? '', erased }
}
