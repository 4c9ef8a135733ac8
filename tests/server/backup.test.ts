import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isnad } from '@/lib/server/command-line'
import { claimGuestAnswers } from '@/lib/store/claim-guest-answers'
import { eraseClassroom, eraseLearner } from '@/lib/store/erase-learner'
import { closeStore, openStore, type Store } from '@/lib/store/open-store'
import { aSchoolFolder } from '../builders/a-school-folder'

let folder: ReturnType<typeof aSchoolFolder>
let outside: ReturnType<typeof aSchoolFolder>
let store: Store
let backup: string
let said: string[]
beforeEach(async () => {
  folder = aSchoolFolder()
  outside = aSchoolFolder()
  backup = join(outside.dir, 'backup.db')
  said = []
  vi.stubEnv('DATA_DIR', folder.dir)
  for (const print of ['log', 'error'] as const)
    vi.spyOn(console, print).mockImplementation((line) => {
      said.push(line)
    })
  store = await openStore(folder.databasePath)
  store.client.exec(`
    insert into teachers (id, name, email, created_at, updated_at) values ('t', 't', 't', 0, 0);
    insert into classrooms (id, teacher_id, name, join_code, created_at, ends_at) values ('nine', 't', 'Nine', 'C9', 0, 9e14);
    insert into learners (id, kind, classroom_id, nickname, nickname_folded, created_at, revision)
      values ('sara', 'student', 'nine', 'Sara', 'sara', 0, 1), ('omar', 'student', 'nine', 'Omar', 'omar', 0, 1);`)
})
afterEach(async () => {
  await closeStore(store)
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  folder.remove()
  outside.remove()
})

const students = (path: string) => {
  const client = new Database(path, { readonly: true })
  const ids = client.prepare('select id from learners order by id').pluck().all()
  client.close()
  return ids
}

describe('isnad backup', () => {
  it('writes everything into one file for its owner only, while the server runs', async () => {
    expect(await isnad(['backup', backup])).toBe(0)
    expect(said.join()).toContain(`${backup}: 1 classes, 2 students, 0 answers.`)
    expect(students(backup)).toEqual(['omar', 'sara'])
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    expect(existsSync(`${backup}-wal`)).toBe(false)
  })

  it('never over a file that is there', async () => {
    writeFileSync(backup, 'a letter')
    expect(await isnad(['backup', backup])).toBe(1)
    expect(said).toEqual([`${backup}: expected a place for a new file, got EEXIST`])
    expect(readFileSync(backup, 'utf8')).toBe('a letter')
  })

  it.each([[['backup']], [['restore', 'a', 'b']], [['tidy', 'now']]])(
    '%j shows how it is used',
    async (args) => {
      expect(await isnad(args)).toBe(2)
      expect(said.join()).toContain('isnad restore FILE')
    },
  )
})

describe('isnad restore', () => {
  it('brings everything back, but for who was erased since, and says so', async () => {
    await isnad(['backup', backup])
    await eraseLearner(store, 'sara')
    store.client.exec(`delete from learners`)
    await closeStore(store)
    said = []
    expect(await isnad(['restore', backup])).toBe(0)
    expect(said[0]).toContain('1 classes, 1 students')
    expect(said[0]).toContain('erased again: 1.')
    expect(students(folder.databasePath)).toEqual(['omar'])
    expect(folder.filesWith('Sara')).toEqual([])
    expect(existsSync(join(folder.dir, 'erasures.jsonl'))).toBe(true)
    expect(existsSync(`${folder.databasePath}.restoring`)).toBe(false)
  })

  it.each([
    ['the student', () => eraseLearner(store, 'sara')],
    ['the class', () => eraseClassroom(store, 'nine', new Date())],
  ])('not what a student had answered as a guest, when %s was erased after claiming it', async (_, erase) => {
    store.client.exec(`
      insert into learners (id, kind, created_at, revision) values ('guest', 'guest', 0, 1);
      insert into sittings (token_hash, learner_id, guest_id, expires_at) values ('here', 'sara', 'guest', 9e14);
      insert into answers (id, learner_id, lesson_id, lesson_version, question_id, question_version, try, answer, verdict, points, possible, locale, server_time)
        values ('a', 'guest', 'l', 'v', 'q', 'v', 1, '{"text":"what the guest wrote"}', 'waiting', 0, 0, 'ar', 0);`)
    await isnad(['backup', backup])
    expect(await claimGuestAnswers(store, 'here', { lessons: [], now: new Date() })).toBe(1)
    await erase()
    await closeStore(store)
    expect(await isnad(['restore', backup])).toBe(0)
    expect(students(folder.databasePath)).not.toContain('guest')
    expect(folder.filesWith('what the guest wrote')).toEqual([])
  })

  it('not while the server runs', async () => {
    await isnad(['backup', backup])
    store.client.exec(`delete from learners where id = 'omar'`)
    said = []
    expect(await isnad(['restore', backup])).toBe(1)
    expect(said).toEqual([`${folder.databasePath}: expected a database nobody uses: stop the server first`])
    expect(store.client.prepare('select id from learners').pluck().all()).toEqual(['sara'])
  })

  it('where the database is gone', async () => {
    await isnad(['backup', backup])
    await closeStore(store)
    const dir = join(folder.dir, 'new')
    vi.stubEnv('DATA_DIR', dir)
    mkdirSync(dir)
    writeFileSync(join(dir, 'database-was-made'), '')
    expect(await isnad(['restore', backup])).toBe(0)
    expect(students(join(dir, 'isnad.db'))).toEqual(['omar', 'sara'])
  })

  it.each([
    ['a letter', () => writeFileSync(backup, 'a letter to the school '.repeat(100)), 'another kind of file'],
    [
      'another database',
      () => new Database(backup).exec('create table t (x)').close(),
      'a backup made by Isnad',
    ],
    ['nothing', () => {}, 'SQLITE_CANTOPEN'],
    [
      'a newer Isnad’s',
      () => {
        store.client.prepare('vacuum into ?').run(backup)
        const client = new Database(backup)
        client.exec(`insert into __drizzle_migrations (hash, created_at) values ('later', 9e15)`).close()
      },
      'a newer Isnad',
    ],
  ])('refuses %s in one line, and leaves the database as it is', async (_, make, why) => {
    make()
    await closeStore(store)
    expect(await isnad(['restore', backup])).toBe(1)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(why)
    expect(students(folder.databasePath)).toEqual(['omar', 'sara'])
  })
})

describe('isnad tidy', () => {
  it('says what it deleted', async () => {
    store.client.exec('update classrooms set ends_at = 0')
    expect(await isnad(['tidy'])).toBe(0)
    expect(said).toEqual(['Deleted: 2 students, 0 guests, 0 other rows.'])
    expect(await isnad(['tidy'])).toBe(0)
    expect(said[1]).toBe('Deleted: 0 students, 0 guests, 0 other rows.')
  })

  it('deletes nothing by a clock older than the build, and says so in one line', async () => {
    store.client.exec('update classrooms set ends_at = 0')
    vi.useFakeTimers({ now: new Date('2020-01-01'), toFake: ['Date'] })
    expect(await isnad(['tidy'])).toBe(1)
    vi.useRealTimers()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^isnad tidy: nothing was deleted: expected a clock later than 2026-.*got 2020-/)
    expect(students(folder.databasePath)).toEqual(['omar', 'sara'])
  })
})
