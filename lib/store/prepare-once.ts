import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Store } from './open-store'

type Database = Store['db']
type Columns = Record<string, SQLiteColumn>

/**
 * A query that is put into words once for each database: Drizzle takes longer over the words than SQLite over the rows.
 * What differs from one call to the next is a `sql.placeholder`.
 */
export function prepareOnce<Query>(write: (db: Database) => Query): (db: Database) => Query {
  const written = new WeakMap<Database, Query>()
  return (db) => {
    const query = written.get(db) ?? write(db)
    written.set(db, query)
    return query
  }
}

/**
 * For each column a placeholder of its name. Drizzle would ask even null for its milliseconds: what may be null is given
 * as it is stored, a moment in ms since 1970.
 */
export function placeholdersFor<C extends Columns>(columns: C) {
  return mapColumns<C, Placeholder | SQL>(columns, ({ notNull }, name) =>
    notNull ? sql.placeholder(name) : sql`${sql.placeholder(name)}`,
  )
}

/** In an upsert: what the row would have held. */
export function excludedOf<C extends Columns>(columns: C) {
  return mapColumns<C, SQL>(columns, ({ name }) => sql`excluded.${sql.identifier(name)}`)
}

function mapColumns<C extends Columns, Value>(
  columns: C,
  write: (column: SQLiteColumn, name: string) => Value,
) {
  const values = Object.entries(columns).map(([name, column]) => [name, write(column, name)])
  return Object.fromEntries(values) as Record<keyof C, Value>
}
