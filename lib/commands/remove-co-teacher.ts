import { deleteCoTeacher } from '../store/classroom-teachers'
import { findClassroomOf } from '../store/classrooms'
import type { Teacher } from './teacher'
import type { World } from './world'

export type RemoveCoTeacherResult =
  | { ok: true }
  | { ok: false; reason: 'unknown-classroom' | 'unknown-teacher' | 'not-yours' }

/** Whose classroom it is sends a colleague away; a colleague leaves by themselves. */
export async function removeCoTeacher(
  world: World,
  { teacher, classroom: id, coTeacher }: { teacher: Teacher; classroom: string; coTeacher: string },
): Promise<RemoveCoTeacherResult> {
  const classroom = await findClassroomOf(world.store, teacher.id, id)
  if (!classroom) return { ok: false, reason: 'unknown-classroom' }
  const mayRemove = classroom.teacherId === teacher.id || coTeacher === teacher.id
  if (!mayRemove) return { ok: false, reason: 'not-yours' }
  const isDone = await deleteCoTeacher(world.store, classroom.id, coTeacher)
  return isDone ? { ok: true } : { ok: false, reason: 'unknown-teacher' }
}
