import { describe, expect, it } from 'vitest'
import { refoldProgress } from '@/lib/store/progress'
import { progress } from '@/lib/store/schema'
import { aLesson, withChangedQuestion } from '../builders/a-lesson'
import { answer, aWorld } from '../builders/a-world'

describe('progress, when a lesson has changed', () => {
  it('is counted again over the questions there are now, once', async () => {
    const world = await aWorld()
    for (const question of ['a1', 'a2', 'b1']) await answer(world, question)
    const before = world.store.db.select().from(progress).all()
    const changed = withChangedQuestion(aLesson(), 'a1')
    await refoldProgress(world.store, changed)
    const after = world.store.db.select().from(progress).all()
    expect(after).toMatchObject([
      { sectionId: 'first', answered: 1, points: 1, tries: 1, lessonVersion: changed.version },
      { sectionId: 'second', answered: 1, points: 1, tries: 1, lessonVersion: changed.version },
    ])
    const latest = Math.max(...before.map(({ revision }) => revision))
    expect(after.every(({ revision }) => revision > latest)).toBe(true)
    await refoldProgress(world.store, changed)
    expect(world.store.db.select().from(progress).all()).toEqual(after)
  })

  it('of a section that is no more is gone', async () => {
    const world = await aWorld()
    for (const question of ['a1', 'b1']) await answer(world, question)
    const shorter = { ...aLesson(), version: 'shorter', sections: aLesson().sections.slice(0, 1) }
    await refoldProgress(world.store, shorter)
    expect(world.store.db.select().from(progress).all()).toMatchObject([{ sectionId: 'first' }])
  })
})
