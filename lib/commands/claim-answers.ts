import { claimGuestAnswers } from '../store/claim-guest-answers'
import { forgetGuest, type Sitting } from '../store/sittings'
import type { World } from './world'

export type ClaimAnswersResult = { ok: true; moved: number } | { ok: false; reason: 'not-a-student' }

/** A student says whether the answers given in this browser without a name are theirs. Said again, it changes nothing. */
export async function claimAnswers(
  world: World,
  { sitting, theirs }: { sitting: Sitting; theirs: boolean },
): Promise<ClaimAnswersResult> {
  if (sitting.learner?.kind !== 'student') return { ok: false, reason: 'not-a-student' }
  if (!theirs) {
    await forgetGuest(world.store, sitting.tokenHash)
    return { ok: true, moved: 0 }
  }
  const claim = { lessons: world.lessons.list(), now: world.now() }
  return { ok: true, moved: await claimGuestAnswers(world.store, sitting.tokenHash, claim) }
}
