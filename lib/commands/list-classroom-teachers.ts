import { findTeacher, listCoTeachers } from '../store/classroom-teachers'
import { findClassroomOf } from '../store/classrooms'
import type { Teacher } from './teacher'
import type { World } from './world'

export type ClassroomTeacher = Teacher & { isOwner: boolean }

/** Everybody who looks after a classroom, whose it is first; null for who does not. */
export async function listClassroomTeachers(
  world: World,
  { teacher, classroom: id }: { teacher: Teacher; classroom: string },
): Promise<readonly ClassroomTeacher[] | null> {
  const classroom = await findClassroomOf(world.store, teacher.id, id)
  if (!classroom) return null
  const owner = await findTeacher(world.store, classroom.teacherId)
  const others = await listCoTeachers(world.store, classroom.id)
  const all = [...(owner ? [owner] : []), ...others]
  return all.map((each) => ({ ...each, isOwner: each.id === classroom.teacherId }))
}
