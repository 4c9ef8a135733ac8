import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, lastBuild } from '../ensure-built.mjs'
import { serveNext } from '../serve-next.mjs'

/** A school nobody has touched: the production build, this computer only, in a folder that goes when it stops. */
export async function serveSchool({ say }) {
  const actionsKey = lastBuild()?.actionsKey ?? randomBytes(32).toString('base64')
  const built = await ensureBuilt({ actionsKey, say })
  if (!built.ok) throw new Error(`The build failed.\n${built.output}`)
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-school-'))
  const remove = () => rm(dataDir, { recursive: true, force: true })
  try {
    const { url, pid, stop } = await serveNext({
      host: '127.0.0.1',
      port: 0,
      // Without a key of its own the server takes the one its build was made with.
      env: { DATA_DIR: dataDir, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: undefined, PUBLIC_ORIGIN: undefined },
      onOutput: (chunk) => process.stderr.write(chunk),
    })
    return { url, pid, databasePath: join(dataDir, 'isnad.db'), stop: () => stop().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}
