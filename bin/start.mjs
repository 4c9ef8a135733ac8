// Runs before anything is installed: only Node's own modules, and ours that use nothing else, may be imported here.
import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import { checkPort } from './check-port.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { serveNext } from './serve-next.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const host = process.env.HOST || '0.0.0.0'
const port = Number(process.env.PORT || 3000)
const say = (line) => console.log(line)
let server = null
let isLeaving = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave)

const portProblem = await checkPort(port, host)
if (portProblem !== null) giveUp(portProblem)

const installProblem = await ensureInstalled({ withDev: false, say })
if (installProblem !== null) giveUp(installProblem)

say('Opening the data folder.')
const data = await prepareData()

const build = await ensureBuilt({ actionsKey: data.actionsKey, say })
if (!build.ok) giveUp(`The build failed.\n${build.output}`)

say('Starting the server.')
server = await serve()
say(welcome(server.port))
await server.ended
if (!isLeaving) giveUp('The server ended by itself.')

async function prepareData() {
  const { prepareDataFolder } = await import('./prepare-data-folder.mjs')
  try {
    return await prepareDataFolder()
  } catch (error) {
    // A folder we cannot use is the owner's to mend: one line. Anything else is a defect: all of it.
    giveUp(error.code === undefined ? error.stack : error.message)
  }
}

async function serve() {
  const env = { DATA_DIR: data.dir, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: data.actionsKey }
  try {
    return await serveNext({ host, port, env, onOutput: (chunk) => process.stderr.write(chunk) })
  } catch (error) {
    giveUp(error.message)
  }
}

async function leave() {
  if (isLeaving) return
  isLeaving = true
  say('\nStopping.')
  await server?.stop()
  process.exit(0)
}

function welcome(actualPort) {
  const here = host === '0.0.0.0' ? 'localhost' : host
  const inNetwork = host === '0.0.0.0' ? lanAddresses() : []
  return [
    '',
    'Isnad is running. Open it in a browser:',
    `  on this computer   http://${here}:${actualPort}`,
    ...inNetwork.map((address) => `  on the network     http://${address}:${actualPort}`),
    'Ctrl+C stops it.',
  ].join('\n')
}

function lanAddresses() {
  return Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

function giveUp(line) {
  console.error(line)
  process.exit(1)
}
