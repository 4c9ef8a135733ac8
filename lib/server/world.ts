import type { World } from '../commands/world'
import { loadLessons } from '../content/load-lessons'
import { recordLessonVersion } from '../store/lesson-versions'
import { openStore } from '../store/open-store'
import { refoldProgress } from '../store/progress'
import { keepTidy } from './keep-tidy'
import { openTeacherSessions, type SignedInTeachers } from './teacher-sessions'
import { dataFolder } from './this-folder'

type ServerWorld = World & { teacherSessions: SignedInTeachers }

// Next bundles pages and actions apart, each with modules of its own; globalThis is what they have in common.
const place: typeof globalThis & { isnadWorld?: Promise<ServerWorld> } = globalThis

/** This server's world, made when it is first needed. */
export function world(): Promise<ServerWorld> {
  place.isnadWorld ??= makeWorld().catch((error) => {
    // The next request tries again: somebody may have mended it.
    place.isnadWorld = undefined
    throw error
  })
  return place.isnadWorld
}

async function makeWorld(): Promise<ServerWorld> {
  const { databasePath, secrets } = dataFolder()
  const lessons = await loadLessons()
  const store = await openStore(databasePath)
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  const now = () => new Date()
  for (const lesson of lessons) {
    await recordLessonVersion(store, lesson, now())
    await refoldProgress(store, lesson)
  }
  keepTidy({ store, now })
  return {
    store,
    lessons: { find: (id) => byId.get(id) ?? null, list: () => lessons },
    teacherSessions: openTeacherSessions(store, secrets.authSecret),
    now,
    secret: secrets.cookieKey,
  }
}
