import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answer } from './answering'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import { joinClassroom } from './join-classroom'
import { firstQuestion, firstSection, loadUnLesson, wrongOptions } from './lesson-keys'
import { signInTeacher } from './sign-in-teacher'

const lesson = await loadUnLesson()
const question = firstQuestion(lesson)
const [wrong] = wrongOptions(question)
const pin = '864213'

test('a teacher takes a class out, prints it, and erases a student, of whom no file keeps a trace', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const nickname = `${locale === 'ar' ? 'غيمة بنفسجية' : 'Violet Cloud'} ${Date.now() % 1_000_000}`
  const student = await newVisitor()
  await joinClassroom(student, { baseURL, locale, t }, classroom.code, nickname, pin)
  await student.goto(`${baseURL}/${locale}/lessons/${lesson.id}/${firstSection(lesson).id}`)
  await answer(student, question, wrong?.id ?? '', t)

  await page.goto(`/${locale}/teach/${classroom.id}/export`)
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page
    .getByRole('link', { name: t('Export.download', { name: t('Sheets.names.answers'), kind: 'CSV' }) })
    .click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv).toContain(`\r\n${nickname},`)
  expect(csv).toContain(t('Sheets.words.verdict.wrong'))

  await page.getByRole('link', { name: t('Export.classReport') }).click()
  await expect(page.getByRole('row', { name: nickname }).first()).toContainText('0/1')
  await expectAccessible(page)
  await page.goBack()
  await page.getByText(t('Export.studentReports')).click()
  await page.getByRole('link', { name: nickname }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nickname)
  await expect(page.getByText(question.prompt[locale])).toBeVisible()
  await expectAccessible(page)

  await page.goto(`/${locale}/teach/${classroom.id}/privacy`)
  await page.getByRole('link', { name: t('Privacy.eraseOne', { nickname }) }).click()
  await expect(page.getByText(t('Privacy.answers', { answers: 1 }))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: t('Privacy.do') }).click()
  await expect(page.getByRole('status')).toHaveText(t('Privacy.done'))
  await expect(page.getByText(t('Privacy.nobody'))).toBeVisible()
  const files = readdirSync(server.dataDir)
  expect(files).toContain('erasures.jsonl')
  const traces = files.filter((file) => readFileSync(join(server.dataDir, file)).includes(nickname))
  expect(traces).toEqual([])
  for (const secret of [nickname, pin]) expect(server.output()).not.toContain(secret)
})

test('a class is erased once its name is typed', async ({ page, server, locale, t }) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/teach/${classroom.id}/privacy`)
  await page.getByRole('link', { name: t('Privacy.eraseClass') }).click()
  await page.getByLabel(t('Privacy.typeName')).fill('Class 8')
  await page.getByRole('button', { name: t('Privacy.do') }).click()
  await expect(page.getByText(t('Privacy.nameDiffers'))).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(t('Privacy.typeName')).fill(classroom.name)
  await page.getByRole('button', { name: t('Privacy.do') }).click()
  await expect(page).toHaveURL(new RegExp(`/${locale}/teach$`))
  await expect(page.getByRole('link', { name: classroom.name })).toHaveCount(0)
})

test('what is taken out is private, and another teacher’s is not there', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
  strays,
}) => {
  strays.allow(/401|404/)
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const at = `/${locale}/teach/${classroom.id}`
  await joinClassroom(await newVisitor(), { baseURL, locale, t }, classroom.code, 'نجمة')
  await page.goto(`${at}/privacy`)
  const erase = page.getByRole('link', { name: t('Privacy.eraseOne', { nickname: 'نجمة' }) })
  const learner = (await erase.getAttribute('href'))?.split('erase=')[1] ?? ''
  expect(learner).toMatch(/^[\w-]{22}$/)
  const file = `/api/classrooms/${classroom.id}/export/answers.xlsx?in=${locale}`
  const kept = await page.evaluate(async (url) => {
    const { status, headers } = await fetch(url)
    return [status, headers.get('cache-control'), headers.get('content-disposition')]
  }, file)
  expect(kept).toEqual([200, 'private, no-store', 'attachment; filename="isnad-answers.xlsx"'])
  const colleague = await newVisitor()
  await colleague.goto(`${baseURL}/${locale}/privacy`)
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(t('PrivacyNotice.title'))
  await expectAccessible(colleague)
  expect(await statusFor(colleague, file)).toBe(401)
  await signInTeacher(colleague, server, t, `${baseURL}/${locale}`)
  expect(await statusFor(colleague, file)).toBe(404)
  const section = `present/${lesson.id}/${firstSection(lesson).id}`
  for (const path of [
    '',
    'understood',
    'assignments',
    'students',
    'settings',
    'projector',
    'marking',
    `questions/${lesson.id}/${question.id}`,
    `present/${lesson.id}`,
    section,
    `${section}/${question.id}`,
    'export',
    'report',
    `report/${learner}`,
    `learners/${learner}`,
    'privacy',
    'privacy?erase=all',
    `privacy?erase=${learner}`,
  ]) {
    // Theirs to see, or the list would be full of addresses that nobody has.
    expect([path, await statusFor(page, `${at}/${path}`)]).toEqual([path, 200])
    expect([path, await statusFor(colleague, `${at}/${path}`)]).toEqual([path, 404])
  }
})

test('a form that names another teacher’s classroom or student finds nothing there', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
  strays,
}) => {
  strays.allow(/404/)
  const theirs = await signInTeacher(page, server, t, `/${locale}`)
  const colleague = await newVisitor()
  const own = await signInTeacher(colleague, server, t, `${baseURL}/${locale}`)
  await joinClassroom(await newVisitor(), { baseURL, locale, t }, own.code, 'نجمة')
  const notThere = colleague.getByRole('heading', { name: t('NotFound.title') })
  const send = async (page: string, button: string, changed: Record<string, string>) => {
    await colleague.goto(`${baseURL}/${locale}/teach/${own.id}/${page}`)
    const form = colleague.locator('form').filter({ has: colleague.getByRole('button', { name: t(button) }) })
    for (const [name, value] of Object.entries(changed))
      await form.locator(`input[name="${name}"]`).evaluate((input, value) => {
        if (input instanceof HTMLInputElement) input.value = value
      }, value)
    const reply = colleague.waitForResponse((response) => response.request().method() === 'POST')
    await form.getByRole('button', { name: t(button) }).click()
    expect((await reply).status()).toBe(404)
    await expect(notThere).toBeVisible()
  }
  await send('privacy?erase=all', 'Privacy.do', { classroom: theirs.id, name: theirs.name })
  await send('settings', 'ClassroomSettings.save', { classroom: theirs.id })
  await colleague.goto(`${baseURL}/${locale}/teach/${own.id}/privacy`)
  const erase = colleague.getByRole('link', { name: t('Privacy.eraseOne', { nickname: 'نجمة' }) })
  const address = (await erase.getAttribute('href')) ?? ''
  await send(`privacy${address.slice(address.indexOf('?'))}`, 'Privacy.do', { learner: 'somebody' })
  await page.reload()
  await expect(page.getByRole('link', { name: theirs.name })).toBeVisible()
})

/** What an address answers whoever sits at this page. */
async function statusFor(page: Page, address: string): Promise<number> {
  return page.evaluate(async (url) => (await fetch(url)).status, address)
}
