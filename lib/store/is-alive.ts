import { sql } from 'drizzle-orm'
import type { Store } from './open-store'

/** Whether the database answers. */
export async function isAlive(store: Store): Promise<boolean> {
  try {
    store.db.get(sql`select 1`)
    return true
  } catch {
    return false
  }
}
