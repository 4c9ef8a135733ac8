import { register } from 'tsx/esm/api'

/** The lesson everything is measured with, keys included. */
export async function loadLesson() {
  register()
  const { loadLessons } = await import('../../lib/content/load-lessons.ts')
  const lesson = (await loadLessons()).find(({ id }) => id === 'un-daesh-report')
  if (!lesson) throw new Error('content/lessons: expected un-daesh-report')
  return lesson
}
