import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from './open-store'

declare const inside: unique symbol

/** The database, for whoever must be in a transaction. There is one connection: what is asked of it meanwhile is in it. */
export type Transaction = Store['db'] & { readonly [inside]: true }

const pausesMs = [10, 25, 50, 100, 200, 400]

/**
 * Runs `work` in one immediate transaction: all of it is stored, or nothing. It takes the write lock first, since
 * SQLite refuses at once to turn a read into a write that somebody else has overtaken.
 */
export async function transact<T>(store: Store, work: (transaction: Transaction) => T): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return write(store, work)
    } catch (error) {
      if (!isBusy(error)) throw error
      await wait(pauseMs)
    }
  }
  return write(store, work)
}

/** Runs `read` on one state of the database. */
export function readTogether<T>(store: Store, read: (transaction: Transaction) => T): T {
  return store.client.transaction(() => read(store.db as Transaction)).deferred()
}

function write<T>(store: Store, work: (transaction: Transaction) => T): T {
  return store.client.transaction(() => work(store.db as Transaction)).immediate()
}

function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: unknown } | null)?.code))
}
