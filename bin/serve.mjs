// The server itself, as bin/start.mjs or a developer starts it: Next behind our own front door.
import { once } from 'node:events'
import { createServer } from 'node:http'
import next from 'next'
import { register } from 'tsx/esm/api'

const unregister = register()
const { frontDoor } = await import('../lib/server/front-door.ts')
await unregister()

// Nothing about whoever runs it leaves this computer.
process.env.NEXT_TELEMETRY_DISABLED = '1'
const hostname = process.env.HOST || '127.0.0.1'
const server = createServer((request, response) => answer(request, response).catch(failed(response)))
server.listen(Number(process.env.PORT || 3000), hostname)
await once(server, 'listening')
const { port } = server.address()
const url = `http://${hostname === '0.0.0.0' ? '127.0.0.1' : hostname}:${port}`

// Where Next fetches the page an action leads to; else it asks whatever host a request names.
process.env.__NEXT_PRIVATE_ORIGIN = url
const app = next({ dev: process.env.NODE_ENV !== 'production', hostname, port, httpServer: server })
const ready = app.prepare().then(() => app.getRequestHandler())
await ready
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)
console.log(`Serving at ${url}`)

async function answer(request, response) {
  const handle = await ready
  if (frontDoor(request, response)) await handle(request, response)
}

function failed(response) {
  return (error) => {
    console.error(error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

async function stop() {
  await new Promise((resolve) => server.close(resolve))
  await app.close()
  process.exit(0)
}
