import { findTeachersStudent } from '../store/learners'
import { moveStudent as move } from '../store/move-student'
import type { Teacher } from './teacher'
import type { World } from './world'

export type MoveStudentResult =
  | { ok: true }
  | { ok: false; reason: 'unknown-learner' | 'unknown-classroom' | 'nickname-taken' | 'no-room' }

/** A student goes on in another classroom this teacher looks after. */
export async function moveStudent(
  world: World,
  asked: { teacher: Teacher; learner: string; to: string },
): Promise<MoveStudentResult> {
  const student = await findTeachersStudent(world.store, asked.teacher.id, asked.learner)
  if (!student?.nicknameFolded) return { ok: false, reason: 'unknown-learner' }
  const { id, nicknameFolded } = student
  const moved = await move(
    world.store,
    { id, nicknameFolded },
    { teacherId: asked.teacher.id, classroomId: asked.to, now: world.now() },
    world.lessons.list(),
  )
  return moved === 'moved' ? { ok: true } : { ok: false, reason: moved }
}
