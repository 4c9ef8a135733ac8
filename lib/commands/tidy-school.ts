import { deleteLeftovers, eraseStudentsOfEnded, type Tidied } from '../store/tidy-store'
import { DAYS_AFTER_END } from './classroom-end'
import type { World } from './world'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** What a guest left is forgotten when nobody has gone on with it for this long: as long as a browser is remembered. */
const GUEST_DAYS = 90

export type TidyResult = ({ ok: true } & Tidied) | { ok: false; reason: 'clock-before-build' }

/**
 * Deletes what has run out: the students of classrooms that ended 30 days ago, all they did and were given, guests unseen for 90
 * days, sittings, attempts and invitations that are over. Doing it twice is doing it once. A clock that says it is
 * earlier than this build was made is wrong: who knows what the next one says, so nothing is deleted by it.
 */
export async function tidySchool(
  { store, now }: Pick<World, 'store' | 'now'>,
  { builtAt }: { builtAt: Date },
): Promise<TidyResult> {
  const at = now()
  if (at < builtAt) return { ok: false, reason: 'clock-before-build' }
  const ago = (ms: number) => new Date(at.getTime() - ms)
  const endedBefore = ago(DAYS_AFTER_END * DAY_MS)
  const { students } = await eraseStudentsOfEnded(store, endedBefore, at)
  const since = { now: at, endedBefore, unseenSince: ago(GUEST_DAYS * DAY_MS), triedBefore: ago(HOUR_MS) }
  return { ok: true, students, ...(await deleteLeftovers(store, since)) }
}
