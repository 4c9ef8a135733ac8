import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** Of the rules that are on, those that look at colours: nothing else changes between light paper and dark. */
const rulesOnColour = ['color-contrast', 'link-in-text-block']

/** axe with no rule off and no element left out, on light paper; on dark, every rule that looks at colours. */
export async function expectAccessible(page: Page) {
  const violationsOnly = { resultTypes: ['violations' as const] }
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await new AxeBuilder({ page }).setLegacyMode().options(violationsOnly).analyze()
  expect(light.violations, `${page.url()}, light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await new AxeBuilder({ page })
    .setLegacyMode()
    .options(violationsOnly)
    .withRules(rulesOnColour)
    .analyze()
  expect(dark.violations, `${page.url()}, dark`).toEqual([])
}
