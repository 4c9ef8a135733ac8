import { type Classroom, listClassroomsOf } from '../store/classrooms'
import type { Teacher } from './teacher'
import type { World } from './world'

/** A teacher's own, oldest first. */
export async function listClassrooms(
  world: World,
  { teacher }: { teacher: Teacher },
): Promise<readonly (Classroom & { students: number })[]> {
  return listClassroomsOf(world.store, teacher.id)
}
