import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { runNode } from '../run.mjs'
import { serveNext } from '../serve-next.mjs'
import { floorFiles } from './floor-files.mjs'

/** Builds a Next hello-world with our own packages in a folder of its own, and serves it. */
export async function serveFloor({ say }) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'isnad-floor-')))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await writeFloor(folder)
    say('Building the hello-world everything is compared with.')
    await build(folder)
    const databasePath = join(folder, 'floor.db')
    const { url, stop } = await startIn(folder, { FLOOR_DATABASE: databasePath })
    return { url, databasePath, stop: () => stop().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}

async function writeFloor(folder) {
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(floorFiles)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

async function build(folder) {
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const built = await runNode('node_modules/next/dist/bin/next', ['build', folder], { env })
  if (!built.ok) throw new Error(`The hello-world does not build.\n${built.output}`)
}

/** A server serves the folder it is started in, and it is started before serveNext first waits. */
function startIn(folder, env) {
  const here = process.cwd()
  process.chdir(folder)
  try {
    const host = '127.0.0.1'
    const server = ['node_modules/next/dist/bin/next', 'start', '-H', host]
    return serveNext({
      server,
      host,
      port: 0,
      env: { NEXT_TELEMETRY_DISABLED: '1', ...env },
      onOutput: (chunk) => process.stderr.write(chunk),
    })
  } finally {
    process.chdir(here)
  }
}
