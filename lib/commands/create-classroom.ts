import { type Classroom, insertClassroom } from '../store/classrooms'
import { makeJoinCode } from './join-code'
import type { Teacher } from './teacher'
import type { World } from './world'

const MAX_NAME_LENGTH = 60

export type CreateClassroomResult =
  | { ok: true; classroom: Classroom }
  | { ok: false; reason: 'name-malformed' }

export async function createClassroom(
  world: World,
  { teacher, name: typed }: { teacher: Teacher; name: string },
): Promise<CreateClassroomResult> {
  const name = typed.slice(0, 1000).normalize('NFC').trim().replace(/\s+/g, ' ')
  const isMalformed = name === '' || [...name].length > MAX_NAME_LENGTH || /[\p{Cc}\p{Cf}]/u.test(name)
  if (isMalformed) return { ok: false, reason: 'name-malformed' }
  const row = { teacherId: teacher.id, name, joinCode: makeJoinCode(), createdAt: world.now() }
  return { ok: true, classroom: await insertClassroom(world.store, row) }
}
