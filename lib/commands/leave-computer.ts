import { endSitting, type Sitting } from '../store/sittings'
import type { World } from './world'

/** Whoever sits here leaves: the cookie they had is worth nothing any more. */
export async function leaveComputer(
  world: World,
  { sitting }: { sitting: Pick<Sitting, 'tokenHash'> | null },
): Promise<void> {
  if (sitting) await endSitting(world.store, sitting.tokenHash)
}
