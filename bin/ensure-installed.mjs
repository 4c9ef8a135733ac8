import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { run } from './run.mjs'

/** Installs what package-lock.json lists, unless it is there already. Returns null, or what went wrong. */
export async function ensureInstalled({ withDev, say }) {
  if (isTooOld(process.versions.node))
    return `Isnad needs Node.js 20.20 or newer; this is ${process.version}.`
  if (isInstalled(withDev)) return null
  say('Installing the packages it needs. The first time this takes a few minutes.')
  const install = await installFromLock()
  return install.ok ? nativeProblem() : `The packages could not be installed.\n${install.output.trim()}`
}

async function installFromLock() {
  const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const strict = await run('npm', ['ci', ...quiet])
  if (!strict.output.includes('EUSAGE')) return strict
  // npm ci refuses a lock file without every platform's optional binaries, which is what npm itself writes where
  // a registry does not carry them all. The same versions are then installed, as cleanly, by the patient command.
  rmSync('node_modules', { recursive: true, force: true })
  return run('npm', ['install', '--no-save', ...quiet])
}

function isTooOld(version) {
  const [major, minor] = version.split('.').map(Number)
  return major < 20 || (major === 20 && minor < 20)
}

function isInstalled(withDev) {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const installed = packagesOf('node_modules/.package-lock.json')
  const wanted = Object.entries(packagesOf('package-lock.json'))
  // Optional packages are other platforms' binaries: npm leaves them out.
  const isMissing = ([path, { version, optional, devOptional, dev }]) =>
    path !== '' && !optional && !devOptional && (withDev || !dev) && installed[path]?.version !== version
  return !wanted.some(isMissing) && nativeProblem() === null
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}

/** A package compiled for another Node.js (an upgrade, a copied folder) is there and yet of no use. */
function nativeProblem() {
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3')
    new Database(':memory:').close()
    return null
  } catch (error) {
    return `better-sqlite3 does not load: ${error.message.split('\n')[0]}`
  }
}
