import { findClassroomByCode } from '../store/classrooms'
import { takesNewcomers } from '../store/newcomers'
import { parseJoinCode } from './join-code'
import type { World } from './world'

export type CheckClassCodeResult =
  | { ok: true; classroom: { id: string; name: string } }
  | { ok: false; reason: 'ask-your-teacher' }

/**
 * Whether somebody new may join by this code. Unknown, closed, archived, ended and full look alike. Who was there before needs no
 * such permission: `returnToClassroom` takes every code, and tells no more than that nickname or PIN are not right.
 */
export async function checkClassCode(
  world: World,
  { code }: { code: string },
): Promise<CheckClassCodeResult> {
  const joinCode = parseJoinCode(code)
  const classroom = joinCode ? await findClassroomByCode(world.store, joinCode) : null
  const isOpen = classroom && takesNewcomers(classroom, world.now())
  if (!isOpen || classroom.students >= classroom.capacity) return { ok: false, reason: 'ask-your-teacher' }
  return { ok: true, classroom: { id: classroom.id, name: classroom.name } }
}
