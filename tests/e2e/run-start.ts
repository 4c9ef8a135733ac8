import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type StartRun = {
  /** Everything it has said. */
  said: () => string
  /** Resolves when it has said where to go, rejects when it ended instead. */
  ready: Promise<void>
  exitCode: Promise<number | null>
  stop: () => Promise<number | null>
}

/** `npm start` itself, without npm's own lines around it. */
export function runStart(env: Record<string, string>): StartRun {
  const child = spawn(process.execPath, ['bin/start.mjs'], { env: { ...process.env, ...env } })
  let said = ''
  const exitCode = once(child, 'close').then(([code]) => code as number | null)
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk
        if (said.includes('Ctrl+C')) resolve()
      })
    }
    exitCode.then((code) => reject(new Error(`ended with ${code}: ${said}`)), reject)
  })
  // A run that is meant to end is asked for its exit code only.
  ready.catch(() => {})
  const stop = () => {
    child.kill('SIGTERM')
    return exitCode
  }
  return { said: () => said, ready, exitCode, stop }
}
