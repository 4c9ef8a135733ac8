import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  const status = () => colleague.evaluate(async (url) => (await fetch(url)).status, file)
  expect(await status()).toBe(401)
  await signInTeacher(colleague, server, t, `${baseURL}/${locale}`)
  expect(await status()).toBe(404)
  for (const path of ['export', 'report', 'report/somebody', 'privacy', 'privacy?erase=all'])
    expect((await colleague.goto(`${baseURL}/${locale}/teach/${classroom.id}/${path}`))?.status()).toBe(404)
})
