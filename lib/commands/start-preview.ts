import { seatPreview } from '../store/seat-preview'
import type { Sitting } from '../store/sittings'
import type { Teacher } from './teacher'
import { hashToken, makeToken } from './token'
import type { World } from './world'

/** A teacher takes lessons as a student sees them, under a learner that is in no statistic. */
export async function startPreview(
  world: World,
  { teacher, sitting }: { teacher: Teacher; sitting: Pick<Sitting, 'tokenHash'> | null },
): Promise<{ sittingToken: string }> {
  const token = makeToken()
  const seat = { tokenHash: sitting?.tokenHash ?? null, nextTokenHash: hashToken(token), now: world.now() }
  await seatPreview(world.store, teacher.id, seat)
  return { sittingToken: token }
}
