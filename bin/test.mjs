// Runs before anything is installed: only Node's own modules, and ours that use nothing else, may be imported here.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asStep, countPlaywright, countVitest } from './count-tests.mjs'
import { build, lastBuild } from './ensure-built.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { runNode } from './run.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// A teacher's own settings are not the tests'.
for (const name of ['DATA_DIR', 'PORT', 'HOST', 'PUBLIC_ORIGIN']) delete process.env[name]
process.env.NEXT_TELEMETRY_DISABLED = '1'
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const say = (line) => console.log(line)
const reports = mkdtempSync(join(tmpdir(), 'isnad-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))
const total = { passed: 0, failed: 0, skipped: 0 }

const isInstalled = await step('install', install)
if (isInstalled) {
  const hasChromium = await step('browser', () => ensureChromium({ say }))
  await step('types', typeCheck)
  await step('biome', () =>
    runNode('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  )
  await step('knip', () => runNode('node_modules/knip/bin/knip.js', []))
  await step('vitest', vitest, (ok) => countVitest(join(reports, 'vitest.json'), ok))
  const isBuilt = await step('build', () => build({ actionsKey: lastBuild()?.actionsKey ?? newKey() }))
  const canBrowse = hasChromium && isBuilt
  await step('playwright', canBrowse ? playwright : notRun, (ok) =>
    countPlaywright(join(reports, 'playwright.json'), ok),
  )
}

say('')
if (total.skipped > 0) say(`${total.skipped} skipped`)
say(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

/** Every step is run and counted, whatever became of the one before. */
async function step(name, work, count = asStep) {
  say(`\n— ${name}`)
  const startedAt = Date.now()
  const { ok, output } = await work()
  const counts = count(ok)
  for (const key of Object.keys(total)) total[key] += counts[key]
  if (!ok && output !== '') say(output.trim())
  say(`— ${name}: ${ok ? 'passed' : 'FAILED'} (${Math.round((Date.now() - startedAt) / 1000)} s)`)
  return ok
}

async function install() {
  const problem = await ensureInstalled({ withDev: true, say })
  return { ok: problem === null, output: problem ?? '' }
}

async function typeCheck() {
  const typegen = await runNode('node_modules/next/dist/bin/next', ['typegen'])
  return typegen.ok ? runNode('node_modules/typescript/bin/tsc', ['--noEmit']) : typegen
}

function vitest() {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'vitest.json')}`,
  ]
  return runNode('node_modules/vitest/vitest.mjs', ['run', '--allowOnly=false', ...reporters], { show: true })
}

function playwright() {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') }
  const args = ['test', '--forbid-only', '--retries=0', '--reporter=list,json']
  return runNode('node_modules/@playwright/test/cli.js', args, { show: true, env })
}

async function notRun() {
  return { ok: false, output: 'Not run: it needs the build and a browser.' }
}

function newKey() {
  return randomBytes(32).toString('base64')
}
