import { register } from 'tsx/esm/api'

/** Makes the data folder and its secrets, or opens them, and brings the database up to date: before Next is asked to. */
export async function prepareDataFolder() {
  register()
  const { openDataFolder } = await import('../lib/server/data-folder.ts')
  const { closeStore, openStore } = await import('../lib/store/open-store.ts')
  const { env } = await import('../lib/server/env.ts')
  const folder = openDataFolder(env().dataDir)
  await closeStore(await openStore(folder.databasePath))
  return { dir: folder.dir, actionsKey: folder.secrets.actionsKey }
}
