import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'

const nowhere = [
  'lessons/no-such-lesson',
  'lessons/un-daesh-report/no-such-section',
  'lessons/a.b',
  'lessons/%E0%A4%A',
  'no/such/page',
]
for (const path of nowhere) {
  test(`/${path} is a 404 in the reader’s language`, async ({ page, locale, t, strays }) => {
    strays.allow(/404/)
    const response = await page.goto(`/${locale}/${path}`)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: t('NotFound.title') })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-/)
    await expectAccessible(page)
  })
}

test('an unknown locale is a 404', async ({ page, strays }) => {
  strays.allow(/404/)
  expect((await page.goto('/fr/lessons/un-daesh-report'))?.status()).toBe(404)
})
