import type { Lesson } from '../lesson/lesson'
import type { Learner } from '../store/learners'
import { readResult } from './read-result'
import type { World } from './world'

/** Every lesson, with how much of it a learner has answered. */
export async function listLessonsFor(
  world: World,
  learner: Learner | null,
): Promise<readonly { lesson: Lesson; answered: number; questions: number }[]> {
  return Promise.all(
    world.lessons.list().map(async (lesson) => {
      const { answered, questions } = (await readResult(world, { learner, lesson })).total
      return { lesson, answered, questions }
    }),
  )
}
