import { beforeEach, describe, expect, it } from 'vitest'
import type { Classroom } from '@/lib/store/classrooms'
import { aClassroom, answer, aTeacher, aWorld, join, type TestWorld } from '../builders/a-world'

const secrets = ['Sara-nickname', '864213', 'right']
let world: TestWorld
let classroom: Classroom
beforeEach(async () => {
  world = await aWorld()
  classroom = await aClassroom(world, await aTeacher(world))
})

/** What Next would print of an error: its message, its stack, and those of its causes. */
async function printed(work: () => Promise<unknown>): Promise<string> {
  const lines: string[] = []
  let error: unknown = await work().then(
    () => null,
    (thrown) => thrown,
  )
  while (error instanceof Error) {
    lines.push(String(error), error.stack ?? '', JSON.stringify(error))
    error = error.cause
  }
  return lines.join('\n')
}

describe('when the database fails, what the server prints names nobody', () => {
  it.each([
    [
      'joining',
      'learners',
      () => join(world, classroom.joinCode, { nickname: 'Sara-nickname', pin: '864213' }),
    ],
    ['answering', 'answers', () => answer(world, 'a1', { browser: 'guest' })],
  ])('%s', async (_, table, work) => {
    world.store.client.exec(
      `create trigger full before insert on ${table} begin select raise(abort, 'the disk is full'); end`,
    )
    const lines = await printed(work)
    expect(lines).toContain('the disk is full')
    for (const secret of secrets) expect(lines).not.toContain(secret)
  })
})
