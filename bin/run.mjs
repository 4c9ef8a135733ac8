import { spawn } from 'node:child_process'

/**
 * Runs a program to its end. `show: true` lets it speak to the terminal; otherwise its words are kept and
 * returned, for whoever has to explain a failure.
 */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const stdio = show ? 'inherit' : 'pipe'
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', stdio, stdio] })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}` }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
    endWithUs(child)
  })
}

/** The same for a package's own program, named by its file: no shell and no npx in between. */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options)
}

/** A child must not outlive us; a signal to us alone would leave it running. */
export function endWithUs(child) {
  const end = () => child.kill()
  process.once('exit', end)
  child.once('close', () => process.off('exit', end))
}
