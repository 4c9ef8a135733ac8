import { eraseLearner } from '../store/erase-learner'
import { findTeachersStudent } from '../store/learners'
import type { Teacher } from './teacher'
import type { World } from './world'

export type RemoveStudentResult = { ok: true } | { ok: false; reason: 'unknown-learner' }

/** A student and all they have done are erased. */
export async function removeStudent(
  world: World,
  { teacher, learner }: { teacher: Teacher; learner: string },
): Promise<RemoveStudentResult> {
  const student = await findTeachersStudent(world.store, teacher.id, learner)
  if (!student) return { ok: false, reason: 'unknown-learner' }
  await eraseLearner(world.store, student.id)
  return { ok: true }
}
