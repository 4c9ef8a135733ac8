import { chromium } from '@playwright/test'
import { findChromium } from '../find-chromium.mjs'

/** The same browser, with the same switches, as the tests in playwright.config.ts. */
export function launchChromium() {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
