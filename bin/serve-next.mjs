import { spawn } from 'node:child_process'
import { endWithUs } from './run.mjs'

/**
 * Serves the build that is there. Resolves when the server answers; rejects, with the server's own words, when it ends
 * before. Port 0 lets the system choose one. What the server says once it runs goes to `onOutput`. `server` is a script
 * and its arguments: it takes PORT from its environment and says at which address it listens.
 */
export async function serveNext({ host, port, env, onOutput, server = ['bin/serve.mjs'] }) {
  const settings = { NODE_ENV: 'production', HOST: host, PORT: String(port) }
  const child = spawn(process.execPath, server, {
    env: { ...process.env, ...settings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  endWithUs(child)
  const ended = new Promise((resolve) => child.once('close', resolve))
  const stop = () => stopChild(child, ended)
  try {
    const actualPort = await listeningPort(child)
    const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${actualPort}`
    // A server may say that it listens a moment before it can answer; the first request waits for it.
    const health = await fetch(`${url}/api/health`)
    if (!health.ok) throw new Error(`${url}/api/health answered ${health.status}: ${await health.text()}`)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', onOutput)
    return { url, port: actualPort, pid: child.pid, ended, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk) => {
      said += chunk
      const port = said.match(/http:\/\/\S+:(\d+)\n/)?.[1]
      if (port === undefined) return
      for (const stream of [child.stdout, child.stderr]) stream.off('data', hear).resume()
      resolve(Number(port))
    }
    for (const stream of [child.stdout, child.stderr]) stream.on('data', hear)
    child.once('close', () => reject(new Error(`The server ended before it was ready.\n${said.trim()}`)))
  })
}

async function stopChild(child, ended) {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  // A browser that holds a connection open would keep a stopping server for minutes.
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(impatience)
}
