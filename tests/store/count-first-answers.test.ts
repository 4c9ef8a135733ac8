import { beforeAll, describe, expect, it, vi } from 'vitest'
import { countFirstAnswers } from '@/lib/store/answers'
import { openStore, type Store } from '@/lib/store/open-store'

const [classrooms, students, questions] = [50, 40, 45]

/** 90,000 first tries and 10,000 second ones: every student of every classroom has answered everything. */
function fill({ client }: Store) {
  client.exec(`
    insert into teachers (id, name, email, created_at, updated_at) values ('t', 't', 't', 0, 0);
    with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${classrooms})
      insert into classrooms (id, teacher_id, name, join_code, created_at, ends_at) select 'c' || i, 't', 'c', i, 0, 0 from n;
    with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${classrooms * students})
      insert into learners (id, kind, classroom_id, nickname_folded, created_at, revision)
      select 'l' || i, 'student', 'c' || (i % ${classrooms}), i, 0, 1 from n;
    with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < 100000)
      insert into answers (id, learner_id, lesson_id, lesson_version, question_id, question_version, try, answer, verdict, points, possible, locale, server_time)
      select 'a' || i, 'l' || ((i % 90000) / ${questions}), 'small', 'v', 'q' || (i % ${questions}), 'v1', 1 + i / 90000,
        json_object('option', 'o' || (abs(i * 7919) % 4)), 'wrong', 0, 1, 'ar', i from n;
    analyze;`)
}

let store: Store
beforeAll(async () => {
  store = await openStore(':memory:')
  fill(store)
})

describe('what a classroom answered, among 100,000 answers', () => {
  it('is counted as a slower, plainer way counts it', async () => {
    const plain = store.client
      .prepare(
        `select question_id questionId, question_version questionVersion, answer, learner_id learner from answers
         where try = 1 and lesson_id = 'small' and learner_id in (select id from learners where classroom_id = 'c7')`,
      )
      .all() as { questionId: string; questionVersion: string; answer: string }[]
    const counts = new Map<string, number>()
    for (const { questionId, questionVersion, answer } of plain) {
      const key = JSON.stringify([questionId, questionVersion, JSON.parse(answer)])
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const groups = await countFirstAnswers(store, 'c7', 'small')
    expect(plain).toHaveLength(students * questions)
    expect(
      new Map(
        groups.map((row) => [
          JSON.stringify([row.questionId, row.questionVersion, row.answer]),
          row.learners,
        ]),
      ),
    ).toEqual(counts)
  })

  it('reads one index and no row of an answer', async () => {
    const prepared = vi.spyOn(store.client, 'prepare')
    await countFirstAnswers(store, 'c8', 'small')
    const sql = prepared.mock.lastCall?.[0] ?? ''
    prepared.mockRestore()
    const plan = store.client.prepare(`explain query plan ${sql}`).all('c8', 'small') as { detail: string }[]
    expect(plan.map(({ detail }) => detail).join('\n')).toContain('answers USING COVERING INDEX first_tries')
  })
})
