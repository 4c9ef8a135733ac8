import { type Classroom, insertClassroom } from '../store/classrooms'
import { makeJoinCode } from './join-code'
import { parseClassroomName } from './parse-classroom-name'
import type { Teacher } from './teacher'
import type { World } from './world'

const DAY_MS = 24 * 60 * 60 * 1000
const SHORTEST_DAYS = 60

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
    endsAt: firstEnd(now),
  }
  return { ok: true, classroom: await insertClassroom(world.store, row) }
}

/**
 * The end of a school year: 31 August, at the end of the day by UTC. The next one that is at least 60 days away: a
 * class made in the summer is one of the year that begins.
 */
function firstEnd(now: Date): Date {
  const inYear = (year: number) => new Date(Date.UTC(year, 7, 31, 23, 59, 59))
  const next = inYear(now.getUTCFullYear())
  const isNear = next.getTime() - now.getTime() < SHORTEST_DAYS * DAY_MS
  return isNear ? inYear(now.getUTCFullYear() + 1) : next
}
