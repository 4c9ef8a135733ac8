import { type DataFolder, openDataFolder } from './data-folder'
import { env } from './env'

// The front door and each of Next's bundles have modules of their own; globalThis is what they have in common.
const place: typeof globalThis & { isnadDataFolder?: DataFolder } = globalThis

/** This server's data folder, opened when it is first needed. */
export function dataFolder(): DataFolder {
  place.isnadDataFolder ??= openDataFolder(env().dataDir)
  return place.isnadDataFolder
}
