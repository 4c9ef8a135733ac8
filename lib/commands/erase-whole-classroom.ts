import { findClassroomOf } from '../store/classrooms'
import { type Erased, eraseClassroom } from '../store/erase-learner'
import { listStudents } from '../store/students'
import { forgetPinAttempts } from './forget-pin-attempts'
import type { Teacher } from './teacher'
import type { World } from './world'

export type EraseClassroomResult =
  | { ok: true; erased: Erased }
  | { ok: false; reason: 'unknown-classroom' | 'name-differs' }

/** A classroom with its students and all they did, for good; its name is typed once more, so that it is the one meant. */
export async function eraseWholeClassroom(
  world: World,
  { teacher, classroom, name }: { teacher: Teacher; classroom: string; name: string },
): Promise<EraseClassroomResult> {
  const found = await findClassroomOf(world.store, teacher.id, classroom)
  if (!found) return { ok: false, reason: 'unknown-classroom' }
  if (plain(name) !== plain(found.name)) return { ok: false, reason: 'name-differs' }
  const students = await listStudents(world.store, found.id)
  const nicknames = students.map(({ nicknameFolded }) => nicknameFolded)
  await forgetPinAttempts(world, found.id, nicknames)
  return { ok: true, erased: await eraseClassroom(world.store, found.id, world.now()) }
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
