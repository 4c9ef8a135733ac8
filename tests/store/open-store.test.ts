import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeStore, openStore } from '@/lib/store/open-store'
import { transact } from '@/lib/store/transact'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
  path = join(folder, 'isnad.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('opening the store', () => {
  it('makes the database, so that an acknowledged answer survives a power cut', async () => {
    const store = await openStore(path)
    const pragma = (name: string) => store.client.pragma(name, { simple: true })
    const FULL = 2
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(pragma)).toEqual([
      'wal',
      FULL,
      1,
      250,
    ])
    await closeStore(store)
  })

  it('finds what was stored before', async () => {
    const store = await openStore(path)
    store.client.exec(
      `insert into teachers (id, name, email, created_at, updated_at) values ('t', 't', 't', 0, 0)`,
    )
    await closeStore(store)
    const again = await openStore(path)
    expect(again.client.prepare('select id from teachers').all()).toEqual([{ id: 't' }])
    await closeStore(again)
  })

  it('at the same time twice is well', async () => {
    const stores = await Promise.all([openStore(path), openStore(path)])
    for (const store of stores) await closeStore(store)
  })

  it('refuses a file that is no database, in one line, and leaves it as it is', async () => {
    writeFileSync(
      path,
      'a letter to the school, long enough to be read as a header of an SQLite file'.repeat(20),
    )
    await expect(openStore(path)).rejects.toMatchObject({
      code: 'not-a-database',
      message: `${path}: expected an SQLite database, got another kind of file`,
    })
  })

  it.each([
    ['a folder that is not there', () => join(folder, 'missing', 'isnad.db')],
    ['a folder in its place', () => folder],
  ])('refuses %s in one line', async (_, where) => {
    await expect(openStore(where())).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringMatching(/^\S+: expected .+$/),
    })
  })
})

describe('somebody else is writing', () => {
  it('an answer waits for them without freezing the server', async () => {
    const store = await openStore(path)
    store.client.pragma('busy_timeout = 1')
    const other = new Database(path)
    other.exec('begin immediate')
    const written = transact(store, (transaction) => transaction.run('delete from attempts'))
    await new Promise((resolve) => setTimeout(resolve, 30))
    other.exec('commit')
    await expect(written).resolves.toMatchObject({ changes: 0 })
    other.close()
    await closeStore(store)
  })

  it('a transaction that fails leaves nothing behind', async () => {
    const store = await openStore(':memory:')
    const failing = transact(store, (transaction) => {
      transaction.run(`insert into attempts (key, count, last_tried_at) values ('k', 1, 0)`)
      throw new Error('the power fails')
    })
    await expect(failing).rejects.toThrow('the power fails')
    expect(store.client.prepare('select * from attempts').all()).toEqual([])
  })
})
