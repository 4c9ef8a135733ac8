import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from './open-store'

export type Transaction = Parameters<Parameters<Store['db']['transaction']>[0]>[0]

const pausesMs = [10, 25, 50, 100, 200, 400]

/**
 * Runs `work` in one immediate transaction: all of it is stored, or nothing. It takes the write lock first, since
 * SQLite refuses at once to turn a read into a write that somebody else has overtaken.
 */
export async function transact<T>(store: Store, work: (transaction: Transaction) => T): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return store.db.transaction(work, { behavior: 'immediate' })
    } catch (error) {
      if (!isBusy(error)) throw error
      await wait(pauseMs)
    }
  }
  return store.db.transaction(work, { behavior: 'immediate' })
}

function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: unknown } | null)?.code))
}
