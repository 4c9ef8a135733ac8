import { register } from 'tsx/esm/api'

/** Fills a database with the invented school of `npm run seed`. Returns its classrooms, as `writeSchool` does. */
export async function seedSchool(databasePath, { password, pin, until = new Date() }) {
  register()
  const { loadLessons } = await import('../../lib/content/load-lessons.ts')
  const { closeStore, openStore } = await import('../../lib/store/open-store.ts')
  const { writeSchool } = await import('./write-school.ts')
  const store = await openStore(databasePath)
  try {
    return await writeSchool(store, { lessons: await loadLessons(), seed: 2396, until, password, pin })
  } finally {
    await closeStore(store)
  }
}
