import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fillAnswer } from '../../bin/school/answers.mjs'
import { answer, questionCard } from './answering'
import { expectAccessible } from './expect-accessible'
import { expectPageTools } from './expect-page-tools'
import { expect, test } from './fixtures'
import { joinClassroom } from './join-classroom'
import { firstQuestion, firstSection, loadUnLesson, rightOption } from './lesson-keys'
import { signInTeacher } from './sign-in-teacher'

const lesson = await loadUnLesson()
const section = firstSection(lesson)
const question = firstQuestion(lesson)

test('a list is imported, its cards are printed eight to a page, and a card lets its student in', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/teach/${classroom.id}/students`)
  const names = Array.from({ length: 9 }, (_, index) => `سارة ${'ابجدهوزحط'[index]} الخطيب`).with(8, '=هند')
  await page.getByLabel(t('ImportStudents.paste')).fill([...names, names[0]].join('\n'))
  await page.getByRole('button', { name: t('ImportStudents.do'), exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: names[1] })
  await expect(row).toBeVisible()
  await expect(page.getByText(t('ImportStudents.done', { students: 9 }))).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: names[0] })).toBeVisible()
  await expect(page.locator('[data-student]')).toHaveCount(9)
  await expectAccessible(page)

  const [nickname = '', pin = ''] = (await row.getByRole('cell').allTextContents()).map((text) => text.trim())
  const file = readFileSync(await (await download(page, t('ImportStudents.download'))).path(), 'utf8')
  expect(file.startsWith('\uFEFF')).toBe(true)
  expect(file).toContain(`\r\n${names[1]},${nickname},${pin}\r\n`)
  expect(file).toContain(`\r\n'=هند,`)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)

  const card = page.locator(`[data-card="${nickname}"]`)
  await expect(card.locator('[data-pin]')).toHaveText(pin)
  const student = await newVisitor()
  await student.goto(`${baseURL}/${locale}/join?code=${classroom.code}`)
  const form = student.locator('[data-intent="before"]')
  await form.getByLabel(t('Join.nickname')).fill(nickname)
  await form.getByLabel(t('Join.pin')).fill(pin)
  await form.getByRole('button', { name: t('Join.comeBack') }).click()
  await expect(student.getByRole('banner')).toContainText(nickname)

  await page.reload()
  await expect(page.locator('[data-student]')).toHaveCount(9)
  await expect(page.getByText(names[1] ?? '')).toHaveCount(0)
})

test('a student is renamed, gets a new card, moves and is removed; the live page follows', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.getByLabel(t('Teach.name')).fill('Class 10 · العاشر')
  await page.getByRole('button', { name: t('Teach.create') }).click()
  await expect(page.getByRole('heading', { name: 'Class 10 · العاشر' })).toBeVisible()
  for (const nickname of ['نجمة 1', 'نجمة 2'])
    await joinClassroom(await newVisitor(), { baseURL, locale, t }, classroom.code, nickname)
  // At another window: behind another page of its own, every click waits for a frame that is seldom drawn.
  const live = await newVisitor()
  await live.context().addCookies(await page.context().cookies())
  await live.goto(`${baseURL}/${locale}/teach/${classroom.id}`)
  await expect(live.getByRole('row', { name: 'نجمة 2' })).toBeVisible()

  await page.goto(`/${locale}/teach/${classroom.id}/students`)
  await page.getByLabel(t('Students.changeWhom', { nickname: 'نجمة 1' })).click()
  const tools = page.locator('[data-student]').filter({ hasText: 'نجمة 1' })
  await expectAccessible(page)
  await tools.getByLabel(t('Students.nickname')).fill('نجمة 2')
  await tools.getByRole('button', { name: t('Students.rename') }).click()
  await expect(tools.getByRole('alert')).toHaveText(t('Students.problems.nickname-taken'))
  await tools.getByLabel(t('Students.nickname')).fill('غيمة 7')
  await tools.getByRole('button', { name: t('Students.rename') }).click()
  await expect(live.getByRole('row', { name: 'غيمة 7' })).toBeVisible()

  const renamed = page.locator('[data-student]').filter({ hasText: 'غيمة 7' })
  await renamed.getByRole('checkbox').check()
  await page.getByRole('button', { name: t('Students.pinsChosen') }).click()
  await expect(page.locator('[data-card]')).toHaveCount(1)
  await expect(page.locator('[data-card="غيمة 7"] [data-pin]')).toHaveText(/^\d{6}$/)

  await page.getByLabel(t('Students.changeWhom', { nickname: 'نجمة 2' })).click()
  const other = page.locator('[data-student]').filter({ hasText: 'نجمة 2' })
  await other.getByRole('button', { name: t('Students.move'), exact: true }).click()
  await expect(live.getByRole('row', { name: 'نجمة 2' })).toHaveCount(0)
  const tool = page.getByLabel(t('Students.changeWhom', { nickname: 'غيمة 7' }))
  const isOpen = await renamed.getByText(t('Students.remove'), { exact: true }).isVisible()
  if (!isOpen) await tool.click()
  await renamed.getByText(t('Students.remove'), { exact: true }).click()
  await renamed.getByRole('button', { name: t('Students.removeDo') }).click()
  await expect(live.getByText(t('Classroom.nobody'))).toBeVisible()
})

test('the projector shows code and QR, dark on light on dark paper too, and counts who joins', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/teach/${classroom.id}`)
  await page.getByRole('link', { name: t('Projector.show') }).click()
  const code = `${classroom.code.slice(0, 4)} ${classroom.code.slice(4)}`
  await expect(page).toHaveTitle(new RegExp(t('Projector.title')))
  await expect(page.locator('[data-join-code]')).toHaveText(code)
  await expectPageTools(page, t)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const colours = await page
    .locator('[data-qr]')
    .evaluate((svg) => [...svg.children].map((child) => getComputedStyle(child).fill))
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  await joinClassroom(await newVisitor(), { baseURL, locale, t }, classroom.code, 'نجمة 1')
  await expect(page.getByText(t('Projector.joined', { students: 1 }))).toBeVisible()
})

test('settings are saved; digits reach the students, and an archived class takes no answer', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const student = await newVisitor()
  await joinClassroom(student, { baseURL, locale, t }, classroom.code, 'نجمة 1')
  await page.goto(`/${locale}/teach/${classroom.id}/settings`)
  await page.getByLabel(t('ClassroomSettings.name')).fill('صف جديد')
  await page.getByLabel('١٢٣').check()
  await page.getByRole('button', { name: t('ClassroomSettings.save') }).click()
  await expect(page.getByText(t('ClassroomSettings.saved'))).toBeVisible()
  await expect(page.getByRole('heading', { name: 'صف جديد', level: 1 })).toBeVisible()
  await student.goto(`${baseURL}/${locale}/lessons/${lesson.id}/${section.id}`)
  const count = t('QuestionForm.answeredOf', { answered: 0, total: section.questions.length })
  await expect(student.locator('[data-answered]')).toHaveText(locale === 'ar' ? arabic(count) : count)

  await page.getByRole('button', { name: t('ClassroomSettings.archiveDo') }).click()
  await expect(page.getByText(t('ClassroomSettings.archived'))).toBeVisible()
  const card = questionCard(student, question)
  await fillAnswer(card, { option: rightOption(question).id })
  await card.getByRole('button', { name: t('QuestionForm.submit'), exact: true }).click()
  await expect(student.getByText(t('QuestionForm.refusals.classroom-archived'))).toBeVisible()
  await page.goto(`/${locale}/teach`)
  await page.getByText(t('Teach.archived')).click()
  await expect(page.getByRole('link', { name: 'صف جديد' })).toBeVisible()
})

test('the teacher’s pages of a class count in its digits; what is typed stays as it is', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const at = `/${locale}/teach/${classroom.id}`
  await page.goto(`${at}/settings`)
  await page.getByLabel('١٢٣').check()
  await page.getByRole('button', { name: t('ClassroomSettings.save') }).click()
  await expect(page.getByText(t('ClassroomSettings.saved'))).toBeVisible()
  await expect(page.getByLabel(t('ClassroomSettings.lastDay'))).toHaveValue(/^[0-9-]{10}$/)
  const student = await newVisitor()
  await joinClassroom(student, { baseURL, locale, t }, classroom.code, 'نجمة')
  await student.goto(`${baseURL}/${locale}/lessons/${lesson.id}/${section.id}`)
  await answer(student, question, rightOption(question).id, t)

  const shown = (text: string) => (locale === 'ar' ? arabic(text) : text)
  await page.goto(`${at}?lesson=${lesson.id}`)
  await expect(page.locator(`[data-learner] [data-section="${section.id}"]`)).toContainText(shown('1/1'))
  await expect(page.locator('[data-summary] [data-state="stuck"]')).toHaveText(
    shown(t('Live.count.stuck', { students: 0 })),
  )
  await page.goto(`${at}/understood?lesson=${lesson.id}`)
  await expect(page.locator('[data-need="section"] tbody')).toContainText(shown('1/1'))
  await page.goto(`${at}/questions/${lesson.id}/${question.id}`)
  const facility = t('QuestionPage.facility', { right: 1, n: 1, percent: 100 })
  await expect(page.locator('[data-facility]')).toHaveText(shown(facility))
  await page.goto(`${at}/present/${lesson.id}/${section.id}/${question.id}?reveal=yes`)
  await expect(page.locator('[data-answered]')).toHaveText(
    shown(t('Present.answered', { students: 1, of: 1 })),
  )
  await expect(page.locator('[data-right] [data-count]')).toHaveText(shown('1'))
  await page.goto(`${at}/report`)
  await expect(page.getByRole('row', { name: 'نجمة' }).first()).toContainText(shown('1/1'))
})

test('a link makes a colleague without an account a second teacher; a stranger finds nothing', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
  strays,
}) => {
  strays.allow(/404/)
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const settings = `/${locale}/teach/${classroom.id}/settings`
  await page.goto(settings)
  await page.getByRole('button', { name: t('ClassroomSettings.inviteMake') }).click()
  const link = new URL(await page.getByLabel(t('ClassroomSettings.inviteLink')).inputValue())
  await expectAccessible(page)

  const colleague = await newVisitor()
  await colleague.goto(`${baseURL}${link.pathname}${link.search}`)
  await expectAccessible(colleague)
  const signUp = colleague.locator('form', {
    has: colleague.getByRole('button', { name: t('TeacherAccount.signUp') }),
  })
  await signUp
    .getByLabel(t('TeacherAccount.email'))
    .fill(`colleague-${classroom.code.toLowerCase()}@school.test`)
  await signUp.getByLabel(t('TeacherAccount.password')).fill('four plain words here')
  await signUp.getByRole('button', { name: t('TeacherAccount.signUp') }).click()
  await colleague.getByRole('link', { name: classroom.name }).click()
  await colleague.getByRole('link', { name: t('ClassroomFrame.settings') }).click()
  await colleague.getByRole('button', { name: t('ClassroomSettings.leave') }).click()
  await expect(colleague.getByRole('heading', { name: t('Teach.title') })).toBeVisible()
  for (const path of ['settings', 'students', 'projector'])
    expect((await colleague.goto(`${baseURL}/${locale}/teach/${classroom.id}/${path}`))?.status()).toBe(404)
  await colleague.goto(`${baseURL}${link.pathname}${link.search}`)
  await expect(colleague.getByText(t('CoInvitation.unusable'))).toBeVisible()
})

async function download(page: Page, name: string) {
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  return started
}

function arabic(text: string): string {
  return text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')
}
