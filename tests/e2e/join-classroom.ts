import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import type { Translate } from './translate'

type Place = { baseURL: string | undefined; locale: string; t: Translate }

export async function joinClassroom(
  page: Page,
  { baseURL, locale, t }: Place,
  code: string,
  nickname: string,
  pin = '2468',
) {
  await page.goto(`${baseURL}/${locale}/join?code=${code}`)
  const form = page.locator('[data-intent="new"]')
  await form.getByLabel(t('Join.nickname')).fill(nickname)
  await form.getByLabel(t('Join.pin')).fill(pin)
  await form.getByRole('button', { name: t('Join.joinNew') }).click()
  await expect(page).toHaveURL(new RegExp(`/${locale}$`))
}
