import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countStudentsIn, isInUse } from '../store/backup'
import { countRows } from '../store/count-rows'
import { closeStore, listMigrations, openStore } from '../store/open-store'
import { StoreError } from '../store/store-error'

/**
 * Puts a backup in the place of the database of a data folder, whose ledger of erasures stays and is applied to it.
 * Until the last step the database is as it was. Throws `StoreError`.
 */
export async function restoreDatabase(dir: string, file: string) {
  const databasePath = join(dir, 'isnad.db')
  const before = await countStudentsIn(file, listMigrations().length)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  if (existsSync(databasePath) && (await isInUse(databasePath)))
    throw new StoreError('in-use', `${databasePath}: expected a database nobody uses: stop the server first`)
  const draft = `${databasePath}.restoring`
  try {
    copyFileSync(file, draft)
    chmodSync(draft, 0o600)
    // Opened beside the ledger it is brought up to date, and loses whoever was erased since.
    const store = await openStore(draft)
    const inside = await countRows(store)
    await closeStore(store)
    removeLog(databasePath)
    renameSync(draft, databasePath)
    return { databasePath, ...inside, erasedAgain: before - inside.students }
  } finally {
    removeLog(draft)
    rmSync(draft, { force: true })
  }
}

/** Beside another database the log of the old one would spoil it. */
function removeLog(path: string) {
  for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
}
