import { register } from 'tsx/esm/api'

/** What `work` does with the store of a school that is served; it is closed again afterwards. */
export async function withStore(databasePath, work) {
  register()
  const { closeStore, openStore } = await import('../../lib/store/open-store.ts')
  const store = await openStore(databasePath)
  try {
    return await work(store)
  } finally {
    await closeStore(store)
  }
}
