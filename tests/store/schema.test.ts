import { getTableColumns, getTableName, isTable } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { openStore } from '@/lib/store/open-store'
import * as schema from '@/lib/store/schema'
import { allowedColumns, columnsWithoutStudents } from './allowed-columns'

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

  it.each([
    ['about a student', allowedColumns],
    ['in the tables without students', columnsWithoutStudents],
  ])('%s: these columns and no others', async (_, columnsOf) => {
    const { client } = await openStore(':memory:')
    const stored = Object.keys(columnsOf).map((table) => {
      const columns = client.pragma(`table_info(${table})`) as { name: string }[]
      return [table, columns.map(({ name }) => name).sort()]
    })
    const allowed = Object.entries(columnsOf).map(([table, names]) => [table, names.toSorted()])
    expect(stored).toEqual(allowed)
  })

  it('every table is on one of the two lists, and one that leads to a learner is on the first', async () => {
    const names = tables.map((table) => getTableName(table))
    expect(names.sort()).toEqual(
      [...Object.keys(allowedColumns), ...Object.keys(columnsWithoutStudents)].sort(),
    )
    const { client } = await openStore(':memory:')
    for (const table of Object.keys(columnsWithoutStudents)) {
      const keys = client.pragma(`foreign_key_list(${table})`) as { table: string }[]
      expect([table, keys.filter((key) => key.table in allowedColumns)]).toEqual([table, []])
    }
  })

  it('every row about a student goes when the student goes', async () => {
    const { client } = await openStore(':memory:')
    for (const table of Object.keys(allowedColumns).filter((name) => name !== 'learners')) {
      const keys = client.pragma(`foreign_key_list(${table})`) as { table: string; on_delete: string }[]
      const own = keys.filter((key) => key.table in allowedColumns)
      expect([table, own.some((key) => key.on_delete === 'CASCADE')]).toEqual([table, true])
    }
  })

  it('of a learner there is no e-mail, birthday, address or browser', () => {
    const personal = /mail|birth|phone|ip_|address|agent|name(?!$|_folded$)/
    expect(
      Object.values(allowedColumns)
        .flat()
        .filter((name) => personal.test(name)),
    ).toEqual([])
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
