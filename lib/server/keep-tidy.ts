import { tidySchool } from '../commands/tidy-school'
import type { World } from '../commands/world'
import { buildTime } from './build-time'

const DAY_MS = 24 * 60 * 60 * 1000

/** Tidies now, and then once a day for as long as the server runs. Nobody waits for it. */
export function keepTidy(world: Pick<World, 'store' | 'now'>): void {
  const tidy = () => tidyOnce(world).catch((error) => console.error(`isnad tidy: ${error}`))
  void tidy()
  setInterval(tidy, DAY_MS).unref()
}

async function tidyOnce(world: Pick<World, 'store' | 'now'>): Promise<void> {
  const builtAt = buildTime()
  const tidied = await tidySchool(world, { builtAt })
  if (!tidied.ok) console.error(clockIsWrong(world.now(), builtAt))
}

/** One line for whoever runs the server. */
export function clockIsWrong(now: Date, builtAt: Date): string {
  return `isnad tidy: nothing was deleted: expected a clock later than ${builtAt.toISOString()}, when this build was made, got ${now.toISOString()}`
}
