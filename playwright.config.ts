import { defineConfig } from '@playwright/test'
import { chromiumArgs } from './bin/chromium-args.mjs'
import { findChromium } from './bin/find-chromium.mjs'
import type { IsnadOptions } from './tests/e2e/fixtures'

const executablePath = findChromium()

const desktop = {
  viewport: { width: 1280, height: 800 },
  launchOptions: { executablePath, args: chromiumArgs },
}
// Phones reach the school's server by its name over plain http, which is no secure context: no randomUUID, no
// crypto.subtle, no clipboard, no Secure cookies. Node does not know that name: use `request`, not `page.request`.
const phone = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  hostName: 'school.test',
  launchOptions: {
    executablePath,
    args: [...chromiumArgs, '--host-resolver-rules=MAP school.test 127.0.0.1'],
  },
}
const once = ['**/start.spec.ts', '**/forged.spec.ts']
// Everything runs in each language, at each width and on each kind of host; what keys and a mouse do, in both languages:
// dragging and drawing run right to left too.
const byHand = ['**/whole-lesson.spec.ts', '**/kinds.spec.ts']

export default defineConfig<IsnadOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'ar-desktop', testMatch: byHand, use: { locale: 'ar', ...desktop } },
    { name: 'en-desktop', testIgnore: once, use: { locale: 'en', ...desktop } },
    { name: 'ar-phone', testIgnore: once, use: { locale: 'ar', ...phone } },
    { name: 'once', testMatch: once },
  ],
})
