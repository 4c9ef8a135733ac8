import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { runNode } from './run.mjs'

// What the last build was made of and with. It lies in .next, which holds the key anyway.
const recordFile = '.next/isnad-build.json'
const sourceFolders = ['app', 'lib', 'content', 'drizzle', 'public']

/**
 * Builds, unless the build at hand was made from these very sources with this very key.
 * The key goes in because the ids of server actions, and with them every open page, depend on it.
 */
export async function ensureBuilt({ actionsKey, say }) {
  const last = lastBuild()
  if (last?.actionsKey === actionsKey && last.sources === hashSources()) return { ok: true, output: '' }
  say('Building the pages. This takes about a minute.')
  return build({ actionsKey })
}

export async function build({ actionsKey }) {
  const sources = hashSources()
  const result = await runNode('node_modules/next/dist/bin/next', ['build'], {
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
    },
  })
  if (result.ok) writeFileSync(recordFile, JSON.stringify({ actionsKey, sources }), { mode: 0o600 })
  return result
}

/** Null when there is no finished build, or not one of ours. */
export function lastBuild() {
  if (!existsSync('.next/BUILD_ID') || !existsSync(recordFile)) return null
  return JSON.parse(readFileSync(recordFile, 'utf8'))
}

function hashSources() {
  const hash = createHash('sha256')
  for (const file of sourceFiles()) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

function sourceFiles() {
  // next-env.d.ts is written by the build itself.
  const atTop = readdirSync('.').filter(
    (name) => /\.(ts|js|mjs|json)$/.test(name) && name !== 'next-env.d.ts',
  )
  const inFolders = sourceFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
  return [...atTop, ...inFolders].sort()
}
