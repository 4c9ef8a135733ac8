import { findInvitation, signUpPurposes } from '../store/invitations'
import { hasTeachers } from '../store/teachers'
import { hashToken } from './token'
import type { World } from './world'

export type SignUpState = 'first-teacher' | 'invited' | 'invitation-needed' | 'invitation-unusable'

/** Whether somebody may become a teacher here: the first one freely, later ones by an invitation. */
export async function readSignUp(
  world: World,
  { invitation }: { invitation: string | null },
): Promise<SignUpState> {
  if (invitation) {
    const use = { tokenHash: hashToken(invitation), purpose: signUpPurposes, now: world.now() }
    return (await findInvitation(world.store, use)) ? 'invited' : 'invitation-unusable'
  }
  return (await hasTeachers(world.store)) ? 'invitation-needed' : 'first-teacher'
}
