import { type Classroom, insertClassroom } from '../store/classrooms'
import { makeJoinCode } from './join-code'
import { parseClassroomName } from './parse-classroom-name'
import type { Teacher } from './teacher'
import type { World } from './world'

export type CreateClassroomResult =
  | { ok: true; classroom: Classroom }
  | { ok: false; reason: 'name-malformed' }

export async function createClassroom(
  world: World,
  { teacher, name: typed }: { teacher: Teacher; name: string },
): Promise<CreateClassroomResult> {
  const name = parseClassroomName(typed)
  if (!name) return { ok: false, reason: 'name-malformed' }
  const now = world.now()
  const row = {
    teacherId: teacher.id,
    name,
    joinCode: makeJoinCode(),
    createdAt: now,
    endsAt: endOfYear(now),
  }
  return { ok: true, classroom: await insertClassroom(world.store, row) }
}

/** The next 31 August, at the end of the day by UTC: the end of a school year. */
function endOfYear(now: Date): Date {
  const thisYear = Date.UTC(now.getUTCFullYear(), 7, 31, 23, 59, 59)
  return new Date(now.getTime() < thisYear ? thisYear : Date.UTC(now.getUTCFullYear() + 1, 7, 31, 23, 59, 59))
}
