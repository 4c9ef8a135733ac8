import { changeClassroom } from '../store/classrooms'
import { makeJoinCode } from './join-code'
import type { Teacher } from './teacher'
import type { World } from './world'

export type NewJoinCodeResult = { ok: true; joinCode: string } | { ok: false; reason: 'unknown-classroom' }

/** Another code for the classroom; the old one lets nobody in any more. */
export async function newJoinCode(
  world: World,
  { teacher, classroom }: { teacher: Teacher; classroom: string },
): Promise<NewJoinCodeResult> {
  const joinCode = makeJoinCode()
  const isDone = await changeClassroom(world.store, { teacherId: teacher.id, id: classroom }, { joinCode })
  return isDone ? { ok: true, joinCode } : { ok: false, reason: 'unknown-classroom' }
}
