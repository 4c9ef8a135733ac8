import { findClassroomInvitation, findTeacher } from '../store/classroom-teachers'
import { hashToken } from './token'
import type { World } from './world'

export interface CoInvitation {
  classroom: { id: string; name: string }
  /** The e-mail of who invites; null when they are no teacher here any more. */
  invitedBy: string | null
}

/** What a link invites to; null when it is used, too old, or none of ours. */
export async function readCoInvitation(
  world: World,
  { token }: { token: string },
): Promise<CoInvitation | null> {
  const use = { tokenHash: hashToken(token), now: world.now() }
  const found = await findClassroomInvitation(world.store, use)
  if (!found) return null
  const inviter = found.invitedBy ? await findTeacher(world.store, found.invitedBy) : null
  return { classroom: found.classroom, invitedBy: inviter?.email ?? null }
}
