import { getTableColumns, getTableName, isTable } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { openStore } from '@/lib/store/open-store'
import * as schema from '@/lib/store/schema'

const tables = Object.values(schema).filter(isTable)

describe('what is stored', () => {
  it('the migrations make exactly the tables and columns of the schema', async () => {
    const { client } = await openStore(':memory:')
    for (const table of tables) {
      const columns = client.pragma(`table_info(${getTableName(table)})`) as { name: string }[]
      const expected = Object.values(getTableColumns(table)).map((column) => column.name)
      expect([getTableName(table), ...columns.map(({ name }) => name).sort()]).toEqual([
        getTableName(table),
        ...expected.sort(),
      ])
    }
  })

  it('of a learner there is no e-mail, birthday, address or browser', () => {
    const personal = /mail|birth|phone|ip_|address|agent/
    const ofLearners = [schema.learners, schema.sittings, schema.answers, schema.reveals, schema.progress]
    const names = ofLearners.flatMap((table) => Object.values(getTableColumns(table)).map(({ name }) => name))
    expect(names.filter((name) => personal.test(name))).toEqual([])
  })

  it.each(['ip_address', 'user_agent'])(
    "a teacher's %s is refused by the database itself",
    async (column) => {
      const { client } = await openStore(':memory:')
      client.exec(
        `insert into teachers (id, name, email, created_at, updated_at) values ('t', 't', 't', 0, 0)`,
      )
      const insert = (value: string) =>
        client.exec(`insert into teacher_sessions (id, token, teacher_id, expires_at, created_at, updated_at, ${column})
        values ('s', 's', 't', 0, 0, 0, '${value}')`)
      expect(() => insert('192.168.1.7')).toThrow('no_address')
      expect(() => insert('')).not.toThrow()
    },
  )
})
