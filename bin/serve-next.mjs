import { spawn } from 'node:child_process'
import { endWithUs } from './run.mjs'

/**
 * Serves the build that is there. Resolves when the server answers; rejects, with the server's own words, when it
 * ends before. Port 0 lets the system choose one. What the server says once it runs goes to `onOutput`.
 */
export async function serveNext({ host, port, env, onOutput }) {
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', host, '-p', String(port)],
    {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  endWithUs(child)
  const ended = new Promise((resolve) => child.once('close', resolve))
  const stop = () => stopChild(child, ended)
  try {
    const actualPort = await listeningPort(child)
    const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${actualPort}`
    // Next says that it listens a moment before it can answer; the first request waits for it.
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
      const port = said.match(/Local:\s+http:\/\/\S+:(\d+)/)?.[1]
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
