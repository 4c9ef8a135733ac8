import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveNext } from '../../bin/serve-next.mjs'

export type TestServer = {
  url: string
  port: number
  dataDir: string
  /** What the server has said since it runs. */
  output: () => string
  stop: () => Promise<void>
}

/** A school of its own: the production build on a free port, this computer only, with an empty data folder. */
export async function startServer(): Promise<TestServer> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build to test: run `npm run build` first.')
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-e2e-'))
  let output = ''
  const { url, port, stop } = await serveNext({
    host: '127.0.0.1',
    port: 0,
    // Without a key of its own the server takes the one its build was made with.
    env: { DATA_DIR: dataDir, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: undefined, PUBLIC_ORIGIN: undefined },
    onOutput: (chunk: Buffer) => {
      output += chunk
    },
  })
  const stopAndRemove = async () => {
    await stop()
    await rm(dataDir, { recursive: true })
  }
  return { url, port, dataDir, output: () => output, stop: stopAndRemove }
}
