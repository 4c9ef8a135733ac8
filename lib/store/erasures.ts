import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Store } from './open-store'
import { classrooms, learners } from './schema'

/** Of a learner or a classroom that was erased: what tells it again in an old backup, and nothing else about it. */
interface Erasure {
  /** SHA-256 of the id, which is 128 random bits: nobody finds the id by guessing. */
  hash: string
  /** The day, by UTC. */
  date: string
}

export function hashId(id: string): string {
  return createHash('sha256').update(id).digest('base64url')
}

/** Written before anything is deleted: whoever opens the store after a power cut goes on where it broke off. */
export function recordErasures(store: Store, ids: readonly string[], now: Date): void {
  const ledger = ledgerOf(store)
  if (ledger === null || ids.length === 0) return
  const date = now.toISOString().slice(0, 10)
  const lines = ids.map((id) => `${JSON.stringify({ hash: hashId(id), date } satisfies Erasure)}\n`)
  const isWhole = /(^|\n)$/.test(readLedger(ledger))
  appendFileSync(ledger, `${isWhole ? '' : '\n'}${lines.join('')}`, { mode: 0o600, flush: true })
}

/** The learners and classrooms of this database that were erased once: an older copy of it has come back. */
export function listErased(store: Store): { learnerIds: string[]; classroomIds: string[] } {
  const hashes = readHashes(store)
  if (hashes.size === 0) return { learnerIds: [], classroomIds: [] }
  const isErased = ({ id }: { id: string }) => hashes.has(hashId(id))
  const idsOf = (rows: { id: string }[]) => rows.filter(isErased).map(({ id }) => id)
  return {
    learnerIds: idsOf(store.db.select({ id: learners.id }).from(learners).all()),
    classroomIds: idsOf(store.db.select({ id: classrooms.id }).from(classrooms).all()),
  }
}

function readHashes(store: Store): ReadonlySet<string> {
  const ledger = ledgerOf(store)
  return new Set(ledger === null ? [] : readLedger(ledger).split('\n').flatMap(hashIn))
}

function readLedger(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** A line that a power cut left half written names nothing: what it meant was not yet deleted. */
function hashIn(line: string): string[] {
  try {
    const { hash } = JSON.parse(line) as Partial<Erasure>
    return typeof hash === 'string' ? [hash] : []
  } catch {
    return []
  }
}

/** Beside the database; null for one in memory, which no backup brings back. */
function ledgerOf({ client }: Store): string | null {
  return client.memory ? null : join(dirname(client.name), 'erasures.jsonl')
}
