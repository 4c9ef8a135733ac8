import { forgetAttempts } from '../store/attempts'
import { changePassword } from '../store/teachers'
import { attemptKey } from './attempt-key'
import { checkPassword } from './check-password'
import { hashSecret } from './hash-secret'
import { readResetLink } from './read-reset-link'
import { hashToken } from './token'
import type { World } from './world'

export type ResetPasswordResult =
  | { ok: true; email: string }
  | { ok: false; reason: 'link-unusable' | 'password-too-short' | 'password-too-long' }

/** A teacher with a link sets a new password; wherever they were signed in, they are no more. */
export async function resetPassword(
  world: World,
  { token, password }: { token: string; password: string },
): Promise<ResetPasswordResult> {
  // Before the costly hash, which anybody could ask for otherwise; the store looks again.
  if ((await readResetLink(world, { token })) === 'unusable') return { ok: false, reason: 'link-unusable' }
  const problem = checkPassword(password)
  if (problem) return { ok: false, reason: problem }
  const use = { tokenHash: hashToken(token), now: world.now() }
  const teacher = await changePassword(world.store, use, await hashSecret(password))
  if (!teacher) return { ok: false, reason: 'link-unusable' }
  await forgetAttempts(world.store, attemptKey(world, 'password', teacher.email))
  return { ok: true, email: teacher.email }
}
