import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { eraseAgain } from './erase-learner'
import * as schema from './schema'
import { asStoreError } from './store-error'

export interface Store {
  db: BetterSQLite3Database<typeof schema>
  client: Database.Database
}

/** `drizzle/`, beside the place the product is started from. */
const migrationsFolder = join(process.cwd(), 'drizzle')

/** Lists of ids make texts of many lengths: there is an end to what is kept. */
const MAX_KEPT = 500

/**
 * Opens the database and brings it up to date; a missing file is made, and what was erased stays erased in an older
 * copy that has been put in its place. Throws `StoreError`.
 */
export async function openStore(path: string): Promise<Store> {
  let client: Database.Database | undefined
  try {
    // A held lock freezes every request for as long as this; transactions are retried without freezing.
    client = new Database(path, { timeout: 250 })
    keepStatements(client)
    const store = { client, db: drizzle(client, { schema }) }
    client.pragma('journal_mode = WAL')
    // NORMAL, the default, may lose acknowledged answers when the power fails.
    client.pragma('synchronous = FULL')
    bringUpToDate(store)
    client.pragma('foreign_keys = ON')
    // What is deleted is overwritten, not only let go of.
    client.pragma('secure_delete = ON')
    await eraseAgain(store)
    return store
  } catch (error) {
    client?.close()
    throw asStoreError(error, path)
  }
}

export async function closeStore(store: Store): Promise<void> {
  store.client.close()
}

/** The moments at which the database was designed anew, oldest first. */
export function listMigrations(): Date[] {
  const { entries } = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8'))
  return entries.map(({ when }: { when: number }) => new Date(when))
}

function bringUpToDate({ client, db }: Store) {
  // A migration may have to make a table anew; what refers to it must not be deleted with the old one.
  client.pragma('foreign_keys = OFF')
  try {
    migrate(db, { migrationsFolder })
  } catch {
    // Two processes that start at once both find work to do; the second finds it done when it looks again.
    migrate(db, { migrationsFolder })
  }
}

/**
 * Drizzle has SQLite read the words of every query anew that is not prepared, which takes longer than most of ours: the
 * same words get the same statement.
 */
function keepStatements(client: Database.Database) {
  const prepare = client.prepare.bind(client)
  const kept = new Map<string, Database.Statement>()
  const prepareKept = (source: string) => {
    const statement = kept.get(source) ?? prepare(source)
    if (kept.size < MAX_KEPT) kept.set(source, statement)
    // Drizzle asks some queries for rows as arrays, and the statement remembers.
    return statement.reader ? statement.raw(false) : statement
  }
  client.prepare = prepareKept as typeof client.prepare
}
