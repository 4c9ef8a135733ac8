import { deleteAssignment as remove } from '../store/assignments'
import type { Teacher } from './teacher'
import type { World } from './world'

export type DeleteAssignmentResult = { ok: true } | { ok: false; reason: 'unknown-assignment' }

/** It is no longer asked of anybody; what was answered stays. */
export async function deleteAssignment(
  world: World,
  { teacher, classroom, assignment }: { teacher: Teacher; classroom: string; assignment: string },
): Promise<DeleteAssignmentResult> {
  const whose = { teacherId: teacher.id, classroomId: classroom, id: assignment }
  return (await remove(world.store, whose)) ? { ok: true } : { ok: false, reason: 'unknown-assignment' }
}
