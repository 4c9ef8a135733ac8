import type { Lesson } from '../lesson/lesson'
import { type Result, resultOf } from '../progress/result'
import { listAnswers } from '../store/answers'
import type { Learner } from '../store/learners'
import type { World } from './world'

/** What a learner got right on the first try, by section and by skill. */
export async function readResult(
  world: World,
  { learner, lesson }: { learner: Learner | null; lesson: Lesson },
): Promise<Result> {
  return resultOf(lesson, learner ? await listAnswers(world.store, learner.id, lesson.id) : [])
}
