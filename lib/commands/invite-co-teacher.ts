import { findClassroomOf } from '../store/classrooms'
import { insertInvitation } from '../store/invitations'
import type { Teacher } from './teacher'
import { hashToken, makeToken } from './token'
import type { World } from './world'

const LASTS_MS = 7 * 24 * 60 * 60 * 1000

export type InviteCoTeacherResult =
  | { ok: true; token: string; expiresAt: Date }
  | { ok: false; reason: 'unknown-classroom' }

/** A token for a link with which one colleague looks after a classroom too. */
export async function inviteCoTeacher(
  world: World,
  { teacher, classroom: id }: { teacher: Teacher; classroom: string },
): Promise<InviteCoTeacherResult> {
  const classroom = await findClassroomOf(world.store, teacher.id, id)
  if (!classroom) return { ok: false, reason: 'unknown-classroom' }
  const [token, expiresAt] = [makeToken(), new Date(world.now().getTime() + LASTS_MS)]
  await insertInvitation(world.store, {
    tokenHash: hashToken(token),
    purpose: 'classroom',
    teacherId: teacher.id,
    classroomId: classroom.id,
    expiresAt,
  })
  return { ok: true, token, expiresAt }
}
