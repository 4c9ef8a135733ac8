import { inArray } from 'drizzle-orm'
import type { Lesson } from '../lesson/lesson'
import type { Store } from './open-store'
import { lessonVersions } from './schema'
import { transact } from './transact'

/** Keeps a lesson as it is now, unless this version is kept already. */
export async function recordLessonVersion(store: Store, lesson: Lesson, now: Date): Promise<void> {
  const row = { lessonId: lesson.id, version: lesson.version, content: asJson(lesson), firstServedAt: now }
  await transact(store, (transaction) =>
    transaction.insert(lessonVersions).values(row).onConflictDoNothing().run(),
  )
}

/** What was kept under these versions, as JSON. */
export async function listLessonVersions(
  store: Store,
  versions: readonly string[],
): Promise<readonly { content: string }[]> {
  if (versions.length === 0) return []
  return store.db
    .select({ content: lessonVersions.content })
    .from(lessonVersions)
    .where(inArray(lessonVersions.version, [...versions]))
    .all()
}

/** The model's maps become objects by id. */
function asJson(lesson: Lesson): string {
  return JSON.stringify(lesson, (_key, value) => (value instanceof Map ? Object.fromEntries(value) : value))
}
