import { chromium } from '@playwright/test'
import { chromiumArgs } from '../chromium-args.mjs'
import { findChromium } from '../find-chromium.mjs'

/** The same browser, with the same switches, as the tests in playwright.config.ts. */
export function launchChromium() {
  return chromium.launch({ executablePath: findChromium(), args: chromiumArgs })
}
