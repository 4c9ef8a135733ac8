import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.mjs'
import { run, runNode } from './run.mjs'

/** Finds a Chromium or installs one: Debian's package as root, otherwise Playwright's own. */
export async function ensureChromium({ say }) {
  if (findChromium() !== undefined || (await hasPlaywrightChromium())) return { ok: true, output: '' }
  const fromDebian = await installFromDebian(say)
  if (fromDebian.ok && findChromium() !== undefined) return fromDebian
  say('Installing the Chromium that Playwright brings.')
  const fromPlaywright = await runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium'])
  return { ok: fromPlaywright.ok, output: `${fromDebian.output}\n${fromPlaywright.output}`.trim() }
}

async function hasPlaywrightChromium() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

async function installFromDebian(say) {
  if (process.getuid?.() !== 0) return { ok: false, output: '' }
  say('Installing Chromium from the system packages.')
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  const update = await run('apt-get', ['update'], quiet)
  let output = update.output
  // Ubuntu has no shell of it.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const install = await run('apt-get', ['install', '-y', '--no-install-recommends', name], quiet)
    output += `\n${install.output}`
    if (install.ok) return { ok: true, output }
  }
  return { ok: false, output }
}
