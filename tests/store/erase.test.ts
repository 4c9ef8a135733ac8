import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eraseClassroom, eraseLearner } from '@/lib/store/erase-learner'
import { closeStore, openStore, type Store } from '@/lib/store/open-store'
import { aSchoolFolder } from '../builders/a-school-folder'

const now = new Date('2026-10-01T08:00:00Z')
let folder: ReturnType<typeof aSchoolFolder>
let store: Store
beforeEach(async () => {
  folder = aSchoolFolder()
  store = await openStore(folder.databasePath)
  store.client.exec(`
    insert into teachers (id, name, email, created_at, updated_at) values ('t', 't', 't', 0, 0);
    insert into classrooms (id, teacher_id, name, join_code, created_at, ends_at) values ('nine', 't', 'Class-nine', 'C9', 0, 0), ('ten', 't', 'Class-ten', 'C10', 0, 0);`)
  store.client.transaction(() => {
    addLearner('sara', 'nine')
    addLearner('omar', 'nine')
    addLearner('hind', 'ten')
  })()
})
afterEach(async () => {
  await closeStore(store)
  folder.remove()
})

const nicknameOf = (name: string) => `نجمة-${name}`
const wordsOf = (name: string) => `what ${name} wrote`

/** A student with 200 answers in words of their own, and a row in every table that knows a student. */
function addLearner(id: string, classroom: string) {
  const { client } = store
  client.exec(`
    insert into learners (id, kind, classroom_id, nickname, nickname_folded, pin_hash, created_at, revision) values ('${id}', 'student', '${classroom}', '${nicknameOf(id)}', '${nicknameOf(id)}', 'hash of ${id}', 0, 1);
    insert into sittings (token_hash, learner_id, expires_at) values ('token of ${id}', '${id}', 9e15);
    insert into claims (guest_id, learner_id) values ('guest ${id}', '${id}');
    insert into hints (learner_id, lesson_id, question_id, taken_at) values ('${id}', 'l', 'q', 0);
    insert into reveals (learner_id, lesson_id, question_id, question_version, revealed_at) values ('${id}', 'l', 'q', 'v', 0);
    insert into readings (learner_id, lesson_id, section_id, read_at) values ('${id}', 'l', 's', 0);
    insert into progress (learner_id, lesson_id, section_id, lesson_version, answered, points, possible, tries, revision) values ('${id}', 'l', 's', 'v', 1, 1, 1, 1, 1);
    insert or ignore into assignments (id, classroom_id, lesson_id, opens_at, languages, created_at) values ('a-${classroom}', '${classroom}', 'l', 0, '[]', 0);
    insert into assignment_learners (assignment_id, learner_id) values ('a-${classroom}', '${id}');`)
  const insert = client.prepare(
    `insert into answers (id, learner_id, lesson_id, lesson_version, question_id, question_version, try, answer, verdict, points, possible, locale, server_time)
     values (?, '${id}', 'l', 'v', ?, 'v', 1, ?, 'waiting', 0, 0, 'ar', 0)`,
  )
  for (let index = 0; index < 200; index++) {
    const text = `${wordsOf(id)} ${'and more '.repeat(index % 17)}`
    insert.run(`${id}-${index}`, `q${index}`, JSON.stringify({ text }))
  }
  client.exec(`insert into marks (answer_id, level, marked_at) values ('${id}-1', 'full', 0)`)
}

const tables = [
  'sittings',
  'claims',
  'answers',
  'hints',
  'reveals',
  'readings',
  'marks',
  'progress',
  'assignment_learners',
]
const countAll = () =>
  tables.map((table) => store.client.prepare(`select count(*) from ${table}`).pluck().get())

describe('a student is erased', () => {
  it('from every table, and nobody else is', async () => {
    expect(await eraseLearner(store, 'sara', now)).toBe('erased')
    expect(store.client.prepare('select id from learners order by id').pluck().all()).toEqual([
      'hind',
      'omar',
    ])
    expect(countAll()).toEqual([2, 2, 400, 2, 2, 2, 2, 2, 2])
  })

  it('from every byte of every file: the database, its log, and what lies between the pages', async () => {
    expect(folder.filesWith(nicknameOf('sara'))).not.toEqual([])
    expect(folder.filesWith(wordsOf('sara'))).not.toEqual([])
    await eraseLearner(store, 'sara', now)
    for (const trace of [nicknameOf('sara'), wordsOf('sara'), 'hash of sara', 'token of sara', 'sara-17'])
      expect(folder.filesWith(trace)).toEqual([])
    expect(folder.filesWith(wordsOf('omar'))).toEqual(['isnad.db'])
  })

  it('and with them what an earlier version of Isnad deleted without overwriting it', async () => {
    store.client.pragma('secure_delete = OFF')
    store.client.exec(`delete from answers where learner_id = 'hind'`)
    store.client.pragma('secure_delete = ON')
    store.client.pragma('wal_checkpoint(TRUNCATE)')
    expect(folder.filesWith(wordsOf('hind'))).toEqual(['isnad.db'])
    await eraseLearner(store, 'sara', now)
    expect(folder.filesWith(wordsOf('hind'))).toEqual([])
  })

  it('while somebody reads: gone at once, the traces when it is asked for again', async () => {
    const reader = new Database(folder.databasePath)
    const rows = reader.prepare('select * from answers').iterate()
    rows.next()
    expect(await eraseLearner(store, 'sara', now)).toBe('traces-left')
    expect(countAll()[2]).toBe(400)
    rows.return?.()
    reader.close()
    expect(await eraseLearner(store, 'omar', now)).toBe('erased')
    expect(folder.filesWith(wordsOf('sara'))).toEqual([])
  })

  it('and the ledger keeps the day and a hash, for its owner only', async () => {
    await eraseLearner(store, 'sara', now)
    const ledger = join(folder.dir, 'erasures.jsonl')
    // Hers, and that of the guest she was.
    const line = { hash: expect.stringMatching(/^[\w-]{43}$/), date: '2026-10-01' }
    const lines = readFileSync(ledger, 'utf8').trim().split('\n')
    expect(lines.map((written) => JSON.parse(written))).toEqual([line, line])
    expect(statSync(ledger).mode & 0o777).toBe(0o600)
  })
})

describe('a classroom is erased', () => {
  it('with its students, their work and its own name', async () => {
    await eraseClassroom(store, 'nine', now)
    expect(countAll()).toEqual([1, 1, 200, 1, 1, 1, 1, 1, 1])
    for (const trace of ['Class-nine', nicknameOf('sara'), wordsOf('omar')])
      expect(folder.filesWith(trace)).toEqual([])
    expect(folder.filesWith('Class-ten')).toEqual(['isnad.db'])
  })
})

describe('an old copy of the database is put back', () => {
  async function putBackAfter(erase: () => Promise<unknown>) {
    store.client.pragma('wal_checkpoint(TRUNCATE)')
    const copy = `${folder.dir}.copy`
    copyFileSync(folder.databasePath, copy)
    await erase()
    await closeStore(store)
    copyFileSync(copy, folder.databasePath)
    rmSync(copy)
    store = await openStore(folder.databasePath)
  }

  it('and who was erased is erased again when it is opened', async () => {
    await putBackAfter(() => eraseLearner(store, 'sara', now))
    expect(store.client.prepare('select id from learners order by id').pluck().all()).toEqual([
      'hind',
      'omar',
    ])
    expect(folder.filesWith(wordsOf('sara'))).toEqual([])
  })

  it('a classroom too, with students who were moved out of it before', async () => {
    await putBackAfter(async () => {
      store.client.exec(`update learners set classroom_id = 'ten' where id = 'omar'`)
      await eraseClassroom(store, 'ten', now)
    })
    expect(store.client.prepare('select id from learners').pluck().all()).toEqual(['sara'])
    expect(store.client.prepare('select id from classrooms').pluck().all()).toEqual(['nine'])
  })

  it('and a line that a power cut left half written does not keep it shut', async () => {
    await eraseLearner(store, 'sara', now)
    writeFileSync(join(folder.dir, 'erasures.jsonl'), '{"hash":"x', { flag: 'a' })
    await closeStore(store)
    store = await openStore(folder.databasePath)
    expect(countAll()[2]).toBe(400)
    await eraseLearner(store, 'omar', now)
    const lines = readFileSync(join(folder.dir, 'erasures.jsonl'), 'utf8').trim().split('\n')
    expect([lines.length, JSON.parse(lines.at(-1) ?? '').date]).toEqual([5, '2026-10-01'])
  })
})
