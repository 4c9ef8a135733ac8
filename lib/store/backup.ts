import { rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Store } from './open-store'
import { asStoreError, StoreError } from './store-error'

/**
 * Writes all of the database into one new file, for its owner only, while others read and write. Throws `StoreError`
 * where something is in the way.
 */
export async function backUp(store: Store, file: string): Promise<void> {
  try {
    writeFileSync(file, '', { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StoreError('not-writable', `${file}: expected a place for a new file, got ${code}`)
  }
  try {
    store.client.prepare('vacuum into ?').run(file)
  } catch (error) {
    rmSync(file, { force: true })
    throw asStoreError(error, file)
  }
}

/** How many students are in a backup. Throws `StoreError` unless it is a whole database of this Isnad or an earlier one. */
export async function countStudentsIn(file: string, knownMigrations: number): Promise<number> {
  let client: Database.Database | undefined
  try {
    client = new Database(file, { readonly: true, fileMustExist: true })
    const found = migrationsIn(client)
    if (found === 0) throw refusal(file, 'a backup made by Isnad, got something else')
    if (found > knownMigrations) throw refusal(file, 'a backup made by this Isnad, got one of a newer Isnad')
    const isWhole = client.pragma('integrity_check', { simple: true }) === 'ok'
    if (!isWhole) throw refusal(file, 'a whole backup, got a damaged one')
    return Number(client.prepare(`select count(*) from learners where kind = 'student'`).pluck().get())
  } catch (error) {
    throw asStoreError(error, file)
  } finally {
    client?.close()
  }
}

function refusal(file: string, expected: string): StoreError {
  return new StoreError('not-a-database', `${file}: expected ${expected}`)
}

/** How far the database was brought up to date; 0 for one that is not ours. */
function migrationsIn(client: Database.Database): number {
  const ours = ['__drizzle_migrations', 'classrooms', 'learners', 'answers', 'lesson_versions']
  const named = `select count(*) from sqlite_master where type = 'table' and name in (?, ?, ?, ?, ?)`
  if (client.prepare(named).pluck().get(ours) !== ours.length) return 0
  return Number(client.prepare('select count(*) from __drizzle_migrations').pluck().get())
}

/** Whether a server, or anybody else, has this database open. What is no database is in nobody's use. */
export async function isInUse(path: string): Promise<boolean> {
  const client = new Database(path, { timeout: 0 })
  try {
    // SQLite gives up the write-ahead log only when nobody else has the database open.
    return client.pragma('journal_mode = DELETE', { simple: true }) !== 'delete'
  } catch (error) {
    return /^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: unknown }).code))
  } finally {
    client.close()
  }
}
