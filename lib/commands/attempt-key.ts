import { createHmac } from 'node:crypto'
import type { World } from './world'

/** Where the attempts at one secret are counted. Hashed: the table of attempts tells nobody's name. */
export function attemptKey(
  world: Pick<World, 'secret'>,
  kind: 'pin' | 'password',
  ...whose: string[]
): string {
  return createHmac('sha256', world.secret)
    .update(JSON.stringify([kind, ...whose]))
    .digest('base64url')
}
