import { statSync } from 'node:fs'
import { join } from 'node:path'
import { listMigrations } from '../store/open-store'

const buildId = join(process.cwd(), '.next/BUILD_ID')

/**
 * When this build was made, or its database was last designed, whichever is later: no clock that is right says it is
 * earlier. The second stays true for a build that was copied here without its times.
 */
export function buildTime(): Date {
  const builtMs = statSync(buildId, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return new Date(Math.max(builtMs, ...listMigrations().map(Number)))
}
