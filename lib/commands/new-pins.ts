import { findClassroomOf } from '../store/classrooms'
import { changePins, listStudents } from '../store/students'
import { forgetPinAttempts } from './forget-pin-attempts'
import { hashPins } from './hash-pins'
import { makePin } from './parse-pin'
import type { Teacher } from './teacher'
import type { World } from './world'

/** What is printed on a card and handed to one student. */
export interface JoinCard {
  nickname: string
  pin: string
}

export type NewPinsResult =
  | { ok: true; cards: readonly JoinCard[] }
  | { ok: false; reason: 'unknown-classroom' | 'nobody-chosen' }

/**
 * New PINs for some students of a classroom, or for `'all'`, to be shown this once: only their hashes are kept. Ends
 * the students' sittings, and a pause.
 */
export async function newPins(
  world: World,
  {
    teacher,
    classroom: id,
    learners,
  }: { teacher: Teacher; classroom: string; learners: readonly string[] | 'all' },
): Promise<NewPinsResult> {
  const classroom = await findClassroomOf(world.store, teacher.id, id)
  if (!classroom) return { ok: false, reason: 'unknown-classroom' }
  const students = await listStudents(world.store, classroom.id)
  const chosen = students.filter((student) => learners === 'all' || learners.includes(student.id))
  if (chosen.length === 0) return { ok: false, reason: 'nobody-chosen' }
  const pins = chosen.map(makePin)
  const hashes = await hashPins(pins)
  await changePins(
    world.store,
    classroom.id,
    chosen.map((student, index) => ({ id: student.id, pinHash: hashes[index] ?? '' })),
  )
  const nicknames = chosen.map(({ nicknameFolded }) => nicknameFolded)
  await forgetPinAttempts(world, classroom.id, nicknames)
  return {
    ok: true,
    cards: chosen.map(({ nickname }, index) => ({ nickname, pin: pins[index] ?? '' })),
  }
}
