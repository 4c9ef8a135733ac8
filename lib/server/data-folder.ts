import { accessSync, chmodSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DataFolderError } from './data-folder-error'
import { loadSecrets, type Secrets } from './secrets'

export interface DataFolder {
  dir: string
  databasePath: string
  secrets: Secrets
}

/** Opens the folder with everything that is not code or content, or makes it. Throws `DataFolderError`. */
export function openDataFolder(path: string): DataFolder {
  const dir = resolve(path)
  const databasePath = join(dir, 'isnad.db')
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    chmodSync(dir, 0o700)
    accessSync(dir, constants.W_OK | constants.X_OK)
    refuseMissingDatabase(databasePath, join(dir, 'database-was-made'))
    return { dir, databasePath, secrets: loadSecrets(join(dir, 'secrets.json')) }
  } catch (error) {
    throw asDataFolderError(error, dir)
  }
}

/** Once there was a database, an empty one must not take its place: a school's work would seem to be gone. */
function refuseMissingDatabase(databasePath: string, marker: string) {
  const bytes = statSync(databasePath, { throwIfNoEntry: false })?.size ?? 0
  if (bytes > 0) {
    writeFileSync(marker, 'isnad.db was here. Isnad will not make an empty one in its place.\n', {
      mode: 0o600,
    })
  } else if (statSync(marker, { throwIfNoEntry: false })) {
    const remedy = `bring it back from a backup, or, to begin with nothing, delete ${marker}`
    throw new DataFolderError(
      'missing-database',
      `${databasePath}: expected the database that was here; ${remedy}`,
    )
  }
}

function asDataFolderError(error: unknown, dir: string): unknown {
  if (error instanceof DataFolderError) return error
  const { code, path } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  return new DataFolderError(
    'not-writable',
    `${path ?? dir}: expected a folder that can be written, got ${code}`,
  )
}
