import { countAnswers } from '../store/answers'
import type { Learner } from '../store/learners'
import { findSitting } from '../store/sittings'
import { hashToken } from './token'
import type { World } from './world'

/** What a student has who has just sat down. */
export interface Seat {
  /** For the browser's cookie: another than before, so that who knew the old one does not follow. */
  sittingToken: string
  learner: Learner
  classroom: { id: string; name: string }
  /** Given in this browser without a name, and not yet asked about. */
  guestAnswers: number
}

export async function readSeat(
  world: World,
  sittingToken: string,
  { id, name }: { id: string; name: string },
): Promise<Seat> {
  const sitting = await findSitting(world.store, hashToken(sittingToken), world.now())
  if (!sitting?.learner) throw new Error('expected the sitting that was just begun, got none')
  const guestAnswers = sitting.guestId ? await countAnswers(world.store, sitting.guestId) : 0
  return { sittingToken, learner: sitting.learner, classroom: { id, name }, guestAnswers }
}
