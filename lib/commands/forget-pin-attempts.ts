import { forgetAttempts } from '../store/attempts'
import { attemptKey } from './attempt-key'
import type { World } from './world'

/** Nothing remains counted of how often somebody tried the PINs of these nicknames of a classroom. */
export async function forgetPinAttempts(
  world: Pick<World, 'store' | 'secret'>,
  classroom: string,
  nicknamesFolded: readonly string[],
): Promise<void> {
  for (const nickname of nicknamesFolded)
    await forgetAttempts(world.store, attemptKey(world, 'pin', classroom, nickname))
}
