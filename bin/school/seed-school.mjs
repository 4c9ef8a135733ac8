import { withStore } from './with-store.mjs'

/** Fills a database with the invented school of `npm run seed`. Returns its classrooms, as `writeSchool` does. */
export function seedSchool(databasePath, { password, pin, until = new Date() }) {
  return withStore(databasePath, async (store) => {
    const { loadLessons } = await import('../../lib/content/load-lessons.ts')
    const { writeSchool } = await import('./write-school.ts')
    return writeSchool(store, { lessons: await loadLessons(), seed: 2396, until, password, pin })
  })
}
