import { changeClassroom } from '../store/classrooms'
import type { Teacher } from './teacher'
import type { World } from './world'

export type SetJoiningResult = { ok: true } | { ok: false; reason: 'unknown-classroom' | 'malformed' }

/** Whether new students may come in; who is there already is not touched. */
export async function setJoining(
  world: World,
  { teacher, classroom, joining }: { teacher: Teacher; classroom: string; joining: string },
): Promise<SetJoiningResult> {
  if (joining !== 'open' && joining !== 'closed') return { ok: false, reason: 'malformed' }
  const isDone = await changeClassroom(world.store, { teacherId: teacher.id, id: classroom }, { joining })
  return isDone ? { ok: true } : { ok: false, reason: 'unknown-classroom' }
}
