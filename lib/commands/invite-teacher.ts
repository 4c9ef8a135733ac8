import { insertInvitation } from '../store/invitations'
import type { Teacher } from './teacher'
import { hashToken, makeToken } from './token'
import type { World } from './world'

const LASTS_MS = 7 * 24 * 60 * 60 * 1000

/** A token for a link with which one person becomes a teacher. From the command line nobody is signed in: `teacher` is null. */
export async function inviteTeacher(
  world: Pick<World, 'store' | 'now'>,
  { teacher }: { teacher: Teacher | null },
): Promise<{ token: string; expiresAt: Date }> {
  const [token, expiresAt] = [makeToken(), new Date(world.now().getTime() + LASTS_MS)]
  const row = {
    tokenHash: hashToken(token),
    purpose: 'invite' as const,
    teacherId: teacher?.id ?? null,
    expiresAt,
  }
  await insertInvitation(world.store, row)
  return { token, expiresAt }
}
