import { forgetAttempts, recordAttempt } from '../store/attempts'
import { attemptKey } from './attempt-key'
import { MAX_PASSWORD_LENGTH } from './check-password'
import { parseEmail } from './parse-email'
import type { World } from './world'

export type SignInTeacherResult =
  | { ok: true; cookies: readonly string[] }
  | { ok: false; reason: 'not-recognised' }
  | { ok: false; reason: 'paused'; until: Date }

/** A teacher proves who they are; five wrong passwords pause that e-mail for a minute, whether anybody has it or not. */
export async function signInTeacher(
  world: World,
  { email: typed, password }: { email: string; password: string },
): Promise<SignInTeacherResult> {
  const email = parseEmail(typed)
  if (!email || password === '' || password.length > MAX_PASSWORD_LENGTH)
    return { ok: false, reason: 'not-recognised' }
  const key = attemptKey(world, 'password', email)
  const attempt = await recordAttempt(world.store, key, world.now())
  if (!attempt.isAllowed) return { ok: false, reason: 'paused', until: attempt.pausedUntil }
  const cookies = await world.teacherSessions.signIn(email, password)
  if (cookies) {
    await forgetAttempts(world.store, key)
    return { ok: true, cookies }
  }
  if (attempt.pausedUntil) return { ok: false, reason: 'paused', until: attempt.pausedUntil }
  return { ok: false, reason: 'not-recognised' }
}
