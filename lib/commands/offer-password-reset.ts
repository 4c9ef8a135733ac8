import { insertInvitation } from '../store/invitations'
import { findTeacherByEmail } from '../store/teachers'
import { parseEmail } from './parse-email'
import { hashToken, makeToken } from './token'
import type { World } from './world'

const LASTS_MS = 24 * 60 * 60 * 1000

export type OfferPasswordResetResult =
  | { ok: true; token: string; expiresAt: Date }
  | { ok: false; reason: 'unknown-teacher' }

/** A token for a link with which one teacher sets a new password. Only the command line offers it. */
export async function offerPasswordReset(
  world: Pick<World, 'store' | 'now'>,
  { email }: { email: string },
): Promise<OfferPasswordResetResult> {
  const parsed = parseEmail(email)
  const teacher = parsed && (await findTeacherByEmail(world.store, parsed))
  if (!teacher) return { ok: false, reason: 'unknown-teacher' }
  const [token, expiresAt] = [makeToken(), new Date(world.now().getTime() + LASTS_MS)]
  const row = { tokenHash: hashToken(token), purpose: 'reset' as const, teacherId: teacher.id, expiresAt }
  await insertInvitation(world.store, row)
  return { ok: true, token, expiresAt }
}
