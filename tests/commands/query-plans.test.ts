import { expect, test, vi } from 'vitest'
import { listAssignments } from '@/lib/commands/list-assignments'
import { readClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { readClassroomRecord } from '@/lib/commands/read-classroom-record'
import { readMarking } from '@/lib/commands/read-marking'
import { readUnderstood } from '@/lib/commands/read-understood'
import type { Teacher } from '@/lib/commands/teacher'
import type { World } from '@/lib/commands/world'
import { aLesson } from '../builders/a-lesson'
import { aClassroom, aTeacher, aWorld } from '../builders/a-world'

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
  const prepare = vi.spyOn(world.store.client, 'prepare')
  await read(world, { teacher, classroom: classroom.id })
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
  const overAll = (plan: string) =>
    /^SCAN (learners|answers|progress|marks|corrections|assignments)\b/.test(plan) ||
    commonIndexes.some((index) => plan.includes(`INDEX ${index} `))
  expect(plans.filter(overAll)).toEqual([])
})
