import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import type { TestServer } from './server'
import type { Translate } from './translate'

const first = { email: 'first@school.test', password: 'four plain words here' }

test.describe('in a school nobody has touched', () => {
  test.use({ ownServer: true })

  test('the first sign-up makes the first teacher; the next needs an invitation, which works once', async ({
    page,
    locale,
    t,
    newVisitor,
    baseURL,
  }) => {
    await page.goto(`/${locale}`)
    await page.getByRole('link', { name: t('Site.forTeachers') }).click()
    await expect(page.getByRole('heading', { name: t('TeacherAccount.firstTitle') })).toBeVisible()
    await expectAccessible(page)
    await fillIn(page, t, { ...first, password: 'short' })
    await page.getByRole('button', { name: t('TeacherAccount.signUp') }).click()
    await expect(
      page.getByText(t('TeacherAccount.problems.password-too-short', { length: 10 })),
    ).toBeVisible()
    await expect(page.getByLabel(t('TeacherAccount.email'))).toHaveValue(first.email)
    await expectAccessible(page)
    await fillIn(page, t, first)
    await page.getByRole('button', { name: t('TeacherAccount.signUp') }).click()
    await expect(page.getByRole('heading', { name: t('Teach.title'), level: 1 })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: t('Teach.inviteMake') }).click()
    const link = await page.getByLabel(t('Teach.inviteLink')).inputValue()
    expect(link).toContain(`${baseURL}/${locale}/teach/sign-up?invitation=`)
    await expectAccessible(page)

    const colleague = await newVisitor()
    await colleague.goto(`${baseURL}/${locale}/teach/sign-up`)
    await expect(colleague.getByText(t('TeacherAccount.problems.invitation-needed'))).toBeVisible()
    await colleague.goto(link)
    await expectAccessible(colleague)
    await fillIn(colleague, t, { email: 'second@school.test', password: 'other plain words' })
    await colleague.getByRole('button', { name: t('TeacherAccount.signUp') }).click()
    await expect(colleague.getByRole('heading', { name: t('Teach.title'), level: 1 })).toBeVisible()

    const third = await newVisitor()
    await third.goto(link)
    await expect(third.getByText(t('TeacherAccount.problems.invitation-unusable'))).toBeVisible()
  })

  test('a wrong password looks like a wrong e-mail; signing out ends it', async ({
    page,
    locale,
    t,
    newVisitor,
    baseURL,
  }) => {
    await signUp(page, t, locale)
    await page.getByRole('button', { name: t('Site.leave') }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}$`))
    await page.goto(`/${locale}/teach`)
    for (const wrong of [
      { ...first, password: 'not this one' },
      { ...first, email: 'nobody@school.test' },
    ]) {
      await fillIn(page, t, wrong)
      await page.getByRole('button', { name: t('TeacherAccount.signIn') }).click()
      await expect(page.getByText(t('TeacherAccount.problems.not-recognised'))).toBeVisible()
      await expect(page.getByLabel(t('TeacherAccount.password'))).toHaveValue('')
    }
    await expectAccessible(page)
    const elsewhere = await newVisitor()
    await elsewhere.goto(`${baseURL}/${locale}/teach`)
    await fillIn(elsewhere, t, first)
    await elsewhere.getByRole('button', { name: t('TeacherAccount.signIn') }).click()
    await expect(elsewhere.getByRole('heading', { name: t('Teach.title'), level: 1 })).toBeVisible()
  })

  test('the command line invites and resets: each link works once', async ({
    page,
    t,
    newVisitor,
    baseURL,
    server,
  }) => {
    const invitation = onThisServer(await isnad(server, 'teacher', 'invite'), baseURL)
    await page.goto(invitation)
    await fillIn(page, t, first)
    await page.getByRole('button', { name: t('TeacherAccount.signUp') }).click()
    await expect(page.getByRole('heading', { name: t('Teach.title'), level: 1 })).toBeVisible()

    const reset = onThisServer(await isnad(server, 'teacher', 'reset-password', first.email), baseURL)
    const elsewhere = await newVisitor()
    await elsewhere.goto(reset)
    await expectAccessible(elsewhere)
    await elsewhere.getByLabel(t('TeacherAccount.newPassword')).fill('a new plain sentence')
    await elsewhere.getByRole('button', { name: t('TeacherAccount.reset') }).click()
    await expect(elsewhere.getByRole('heading', { name: t('Teach.title'), level: 1 })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: t('TeacherAccount.signIn') })).toBeVisible()
    await page.goto(reset)
    await expect(page.getByText(t('TeacherAccount.problems.link-unusable'))).toBeVisible()
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('a teacher signs up, names a class and invites a colleague', async ({ page, locale, t }) => {
      await signUp(page, t, locale)
      await page.getByRole('button', { name: t('Teach.inviteMake') }).click()
      await expect(page.getByLabel(t('Teach.inviteLink'))).toHaveValue(/invitation=/)
      await page.getByLabel(t('Teach.name')).fill('Grade 9 · التاسع')
      await page.getByRole('button', { name: t('Teach.create') }).click()
      await page.goto(`/${locale}/teach`)
      await expect(page.getByRole('link', { name: 'Grade 9 · التاسع' })).toBeVisible()
    })
  })
})

async function signUp(page: Page, t: Translate, locale: string) {
  await page.goto(`/${locale}/teach`)
  await fillIn(page, t, first)
  await page.getByRole('button', { name: t('TeacherAccount.signUp') }).click()
  await expect(page.getByRole('heading', { name: t('Teach.title'), level: 1 })).toBeVisible()
}

async function fillIn(page: Page, t: Translate, { email, password }: typeof first) {
  await page.getByLabel(t('TeacherAccount.email')).fill(email)
  await page.getByLabel(t('TeacherAccount.password')).fill(password)
}

/** What `npx isnad …` prints, run beside the server in its data folder. */
async function isnad(server: TestServer, ...args: string[]): Promise<string> {
  const env = { ...process.env, DATA_DIR: server.dataDir }
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/isnad.mjs', ...args], { env })
  return stdout
}

/** The printed link, on the address this test's server happens to have; without a language, as it is printed. */
function onThisServer(printed: string, baseURL: string | undefined): string {
  const link = new URL(printed.split('\n')[0] ?? '')
  return `${baseURL}${link.pathname}${link.search}`
}
