import type { LessonId } from '../lesson/lesson'
import { type Classroom, findClassroomOf } from '../store/classrooms'
import { type ClassroomChanges, readClassroomChanges } from './read-classroom-changes'
import type { Teacher } from './teacher'
import type { World } from './world'

/** A classroom and all that its students have done in a lesson. Null: no such lesson, or no such classroom of theirs. */
export async function readClassroom(
  world: World,
  asked: { teacher: Teacher; classroom: string; lesson: LessonId },
): Promise<{ classroom: Classroom; changes: ClassroomChanges } | null> {
  const classroom = await findClassroomOf(world.store, asked.teacher.id, asked.classroom)
  const changes = classroom && (await readClassroomChanges(world, { ...asked, since: 0 }))
  return classroom && changes ? { classroom, changes } : null
}
