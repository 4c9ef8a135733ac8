import { changeClassroom } from '../store/classrooms'
import type { Teacher } from './teacher'
import type { World } from './world'

export type ArchiveClassroomResult = { ok: true } | { ok: false; reason: 'unknown-classroom' }

/** Puts a classroom away, so that nobody joins or answers in it, or takes it out again. Everything stays readable. */
export async function archiveClassroom(
  world: World,
  { teacher, classroom, isArchived }: { teacher: Teacher; classroom: string; isArchived: boolean },
): Promise<ArchiveClassroomResult> {
  const change = { archivedAt: isArchived ? world.now() : null }
  const isDone = await changeClassroom(world.store, { teacherId: teacher.id, id: classroom }, change)
  return isDone ? { ok: true } : { ok: false, reason: 'unknown-classroom' }
}
