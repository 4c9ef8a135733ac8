import { findInvitation } from '../store/invitations'
import { hashToken } from './token'
import type { World } from './world'

export async function readResetLink(
  world: World,
  { token }: { token: string },
): Promise<'usable' | 'unusable'> {
  const use = { tokenHash: hashToken(token), purpose: 'reset' as const, now: world.now() }
  return (await findInvitation(world.store, use)) ? 'usable' : 'unusable'
}
