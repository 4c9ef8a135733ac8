import { expect, type Page } from '@playwright/test'
import type { Translate } from './translate'

/** The other language and the way to leave this computer are there, once each. */
export async function expectPageTools(page: Page, t: Translate) {
  await expect(page.getByRole('link', { name: t('Site.otherLanguage') })).toHaveCount(1)
  await expect(page.getByRole('button', { name: t('Site.leave') })).toHaveCount(1)
}
