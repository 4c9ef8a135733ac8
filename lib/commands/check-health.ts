import { isAlive } from '../store/is-alive'
import type { World } from './world'

/** Whether the product can do its work. */
export async function checkHealth(world: World): Promise<{ ok: boolean }> {
  return { ok: await isAlive(world.store) }
}
