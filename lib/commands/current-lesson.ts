import type { LessonId } from '../lesson/lesson'
import { listAssignments } from '../store/assignments'
import type { World } from './world'

/** The lesson a classroom works on: of what the whole class was given, the one that opened last. Null: nothing has. */
export async function currentLesson(world: World, classroom: string): Promise<LessonId | null> {
  const now = world.now()
  const opened = (await listAssignments(world.store, classroom)).filter(
    ({ isForSome, opensAt, lessonId }) =>
      !isForSome && opensAt <= now && world.lessons.find(lessonId) !== null,
  )
  return opened.at(-1)?.lessonId ?? null
}
