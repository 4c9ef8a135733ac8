import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeStore, openStore } from '@/lib/store/open-store'
import { answers, learners, progress } from '@/lib/store/schema'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-migrations-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A database as the first version left it, with one answer in it. */
async function firstVersion(path: string) {
  await cp('drizzle', join(folder, 'drizzle'), { recursive: true })
  const journalPath = join(folder, 'drizzle/meta/_journal.json')
  const journal = JSON.parse(await readFile(journalPath, 'utf8'))
  await writeFile(journalPath, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }))
  const client = new Database(path)
  migrate(drizzle(client), { migrationsFolder: join(folder, 'drizzle') })
  client.exec(`
    insert into learners (id, kind, created_at, revision) values ('l', 'guest', 1, 1);
    insert into answers (seq, id, learner_id, lesson_id, lesson_version, question_id, question_version, try, answer, verdict, points, possible, locale, server_time)
      values (7, 'a', 'l', 'small', 'v', 'q', 'v1', 1, '{"option":"right"}', 'correct', 1, 1, 'ar', 5);
    insert into progress (learner_id, lesson_id, section_id, lesson_version, answered, points, possible, tries, last_answered_at, revision)
      values ('l', 'small', 'first', 'v', 1, 1, 1, 1, 5, 2);`)
  client.close()
}

test('a school that began with the first version keeps every answer', async () => {
  const path = join(folder, 'isnad.db')
  await firstVersion(path)
  const store = await openStore(path)
  expect(store.db.select().from(answers).all()).toMatchObject([
    {
      seq: 7,
      id: 'a',
      answer: { option: 'right' },
      points: 1,
      confidence: null,
      hinted: false,
      inReview: false,
      clientTime: null,
    },
  ])
  expect(store.db.select().from(progress).all()).toMatchObject([{ sectionId: 'first', points: 1, tries: 1 }])
  store.client.exec('update answers set points = 0.5')
  expect(store.db.select().from(answers).get()?.points).toBe(0.5)
  store.db.delete(learners).run()
  expect(store.db.select().from(answers).all()).toEqual([])
  await closeStore(store)
})
