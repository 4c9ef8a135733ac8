import { eraseStudent } from './erase-student'
import type { Teacher } from './teacher'
import type { World } from './world'

export type RemoveStudentResult = { ok: true } | { ok: false; reason: 'unknown-learner' }

/** A student and all they have done are erased. */
export async function removeStudent(
  world: World,
  asked: { teacher: Teacher; learner: string },
): Promise<RemoveStudentResult> {
  const result = await eraseStudent(world, asked)
  return result.ok ? { ok: true } : result
}
