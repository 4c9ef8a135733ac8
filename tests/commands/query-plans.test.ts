import { expect, test, vi } from 'vitest'
import { listAssignments } from '@/lib/commands/list-assignments'
import { readClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { readClassroomRecord } from '@/lib/commands/read-classroom-record'
import { readLesson } from '@/lib/commands/read-lesson'
import { readMarking } from '@/lib/commands/read-marking'
import { readUnderstood } from '@/lib/commands/read-understood'
import type { Teacher } from '@/lib/commands/teacher'
import type { World } from '@/lib/commands/world'
import { aLesson } from '../builders/a-lesson'
import { aClassroom, answer, aTeacher, aWorld, join, sitting } from '../builders/a-world'

type Asked = { teacher: Teacher; classroom: string }

/** Every index that begins with something all classes have in common finds the rows of all of them. */
const commonIndexes = ['progress_by_version']

test.each<[string, (world: World, asked: Asked) => Promise<unknown>]>([
  ['the live table', (world, asked) => readClassroomChanges(world, { ...asked, lesson: 'small', since: 0 })],
  ['what changed', (world, asked) => readClassroomChanges(world, { ...asked, lesson: 'small', since: 5 })],
  ['what was understood', (world, asked) => readUnderstood(world, { ...asked, lesson: aLesson() })],
  ['the marking queue', readMarking],
  ['assignments', listAssignments],
  ['exports and reports', readClassroomRecord],
])('%s: every query starts from the class, not from the whole school', async (_, read) => {
  const world = await aWorld()
  const teacher = await aTeacher(world)
  const classroom = await aClassroom(world, teacher)
  expect(await plansOverAll(world, () => read(world, { teacher, classroom: classroom.id }))).toEqual([])
})

test('an answer and the page it stands on: every query starts from the learner', async () => {
  const world = await aWorld()
  const { joinCode } = await aClassroom(world, await aTeacher(world))
  const read = async () => {
    const student = await join(world, joinCode)
    await answer(world, 'a1', { browser: student })
    await readLesson(world, { learner: (await sitting(world, student)).learner, lesson: aLesson() })
  }
  expect(await plansOverAll(world, read)).toEqual([])
})

/** Every step of a query that goes through a table, or through what all classes have in common. */
async function plansOverAll(world: World, read: () => Promise<unknown>): Promise<string[]> {
  const prepare = vi.spyOn(world.store.client, 'prepare')
  await read()
  const queries = [...new Set(prepare.mock.calls.map(([sql]) => sql))].filter((sql) =>
    /^(select|with)/.test(sql),
  )
  prepare.mockRestore()
  expect(queries.length).toBeGreaterThan(1)
  const plans = queries.flatMap((sql) => {
    const steps = world.store.client
      .prepare(`explain query plan ${sql}`)
      .all(...Array.from(sql.matchAll(/\?/g), () => null)) as { detail: string }[]
    return steps.map(({ detail }) => `${detail} — ${sql}`)
  })
  return plans.filter(
    (plan) =>
      /^SCAN (learners|answers|progress|marks|corrections|assignments)\b/.test(plan) ||
      commonIndexes.some((index) => plan.includes(`INDEX ${index} `)),
  )
}
