import { register } from 'tsx/esm/api'

/** A lesson, keys included: unless told otherwise, the one everything is measured with. */
export async function loadLesson(id = 'un-daesh-report') {
  register()
  const { loadLessons } = await import('../../lib/content/load-lessons.ts')
  const lesson = (await loadLessons()).find((each) => each.id === id)
  if (!lesson) throw new Error(`content/lessons: expected ${id}`)
  return lesson
}
