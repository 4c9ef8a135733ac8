import { insertTeacher } from '../store/teachers'
import { checkPassword } from './check-password'
import { hashSecret } from './hash-secret'
import { parseEmail } from './parse-email'
import { readSignUp } from './read-sign-up'
import { hashToken } from './token'
import type { World } from './world'

export type SignUpTeacherResult =
  | { ok: true; cookies: readonly string[] }
  | {
      ok: false
      reason:
        | 'email-malformed'
        | 'password-too-short'
        | 'password-too-long'
        | 'email-taken'
        | 'invitation-needed'
        | 'invitation-unusable'
    }

/** Somebody becomes a teacher and is signed in. */
export async function signUpTeacher(
  world: World,
  asked: { email: string; password: string; invitation: string | null },
): Promise<SignUpTeacherResult> {
  const { password } = asked
  const invitation = asked.invitation || null
  // Before the costly hash, which anybody could ask for otherwise; the store looks again.
  const state = await readSignUp(world, { invitation })
  if (state === 'invitation-needed' || state === 'invitation-unusable') return { ok: false, reason: state }
  const email = parseEmail(asked.email)
  if (!email) return { ok: false, reason: 'email-malformed' }
  const problem = checkPassword(password)
  if (problem) return { ok: false, reason: problem }
  const inserted = await insertTeacher(world.store, {
    email,
    passwordHash: await hashSecret(password),
    invitationHash: invitation && hashToken(invitation),
    now: world.now(),
  })
  if (inserted !== 'inserted') return { ok: false, reason: inserted }
  return { ok: true, cookies: (await world.teacherSessions.signIn(email, password)) ?? [] }
}
