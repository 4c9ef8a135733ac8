import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from './open-store'

const pausesMs = [0, 50, 200, 500, 1000]

/**
 * Takes what was deleted out of the files too. SQLite leaves old words in the write-ahead log, in freed pages and in
 * the gaps of pages it has moved about: the database is written anew, and the log emptied. It stops every request
 * meanwhile, about a second for 300,000 answers. False: somebody else was using the database all the while, and traces
 * are left until the next time.
 */
export async function wipeDeleted(store: Store): Promise<boolean> {
  if (store.client.memory) return true
  for (const pauseMs of pausesMs) {
    await wait(pauseMs)
    if (rewrite(store)) return true
  }
  return false
}

function rewrite({ client }: Store): boolean {
  try {
    client.exec('vacuum')
    const [checkpoint] = client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    return checkpoint?.busy === 0
  } catch (error) {
    if (/^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: unknown }).code))) return false
    throw error
  }
}
