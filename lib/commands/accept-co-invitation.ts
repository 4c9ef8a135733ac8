import { acceptInvitation } from '../store/classroom-teachers'
import type { Teacher } from './teacher'
import { hashToken } from './token'
import type { World } from './world'

export type AcceptCoInvitationResult =
  | { ok: true; classroom: string }
  | { ok: false; reason: 'invitation-unusable' }

/** A teacher who was sent a link looks after that classroom too. */
export async function acceptCoInvitation(
  world: World,
  { teacher, token }: { teacher: Teacher; token: string },
): Promise<AcceptCoInvitationResult> {
  const use = { tokenHash: hashToken(token), now: world.now() }
  const accepted = await acceptInvitation(world.store, use, teacher.id)
  return accepted
    ? { ok: true, classroom: accepted.classroomId }
    : { ok: false, reason: 'invitation-unusable' }
}
