import { answer } from './answering'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import { joinClassroom } from './join-classroom'
import { firstQuestion, firstSection, loadUnLesson, rightOption, wrongOptions } from './lesson-keys'
import { signInTeacher } from './sign-in-teacher'

const lesson = await loadUnLesson()
const section = firstSection(lesson)
const question = firstQuestion(lesson)
const right = rightOption(question).id
const [wrong] = wrongOptions(question)
const sectionPath = `lessons/${lesson.id}/${section.id}`

test('an answer appears in the table and beside its option without reloading, and only what is new travels', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.getByRole('link', { name: classroom.name }).click()
  await expect(page.getByRole('navigation', { name: t('ClassroomFrame.pages') })).toBeVisible()
  await page.goto(`/${locale}/teach/${classroom.id}?lesson=${lesson.id}`)
  await expect(page.getByText(t('Classroom.nobody'))).toBeVisible()
  await expectAccessible(page)

  const students = [await newVisitor(), await newVisitor()]
  for (const [index, student] of students.entries())
    await joinClassroom(student, { baseURL, locale, t }, classroom.code, `نجمة ${index + 1}`)
  const row = page.getByRole('row', { name: 'نجمة 1' })
  await expect(row).toBeVisible()
  await expect(page.getByRole('row', { name: 'نجمة 2' })).toBeVisible()

  const [student] = students
  if (!student || !wrong) throw new Error('expected a student and a wrong option')
  await student.goto(`${baseURL}/${locale}/${sectionPath}`)
  const news = page.waitForResponse(async (response) =>
    response.url().includes('/changes') ? (await response.json()).progress.length > 0 : false,
  )
  await answer(student, question, wrong.id, t)
  const cell = row.locator(`[data-section="${section.id}"]`)
  const ofAll = { answered: 1, questions: section.questions.length }
  // Three seconds after it was given, and the way there.
  await expect(cell).toContainText(t('Classroom.cell', { ...ofAll, points: 0, possible: 1, tries: 1 }), {
    timeout: 3500,
  })
  const { learners, progress } = await (await news).json()
  expect({ learners: learners.length, cells: progress.length }).toEqual({ learners: 0, cells: 1 })
  await answer(student, question, right, t)
  await expect(cell).toContainText(t('Classroom.cell', { ...ofAll, points: 0, possible: 1, tries: 2 }))

  await page.locator(`[data-counts="${section.id}"] summary`).click()
  const counts = page.locator(`[data-question="${question.id}"]`)
  await expect(counts).toContainText(t('Classroom.answeredBy', { students: 1 }))
  await expect(counts.locator(`[data-option="${wrong.id}"]`)).toContainText('1')
  await expect(counts.locator(`[data-option="${wrong.id}"] [data-learners]`)).toHaveText('1')
  await expect(counts.locator(`[data-option="${right}"]`)).toContainText('0')
  await expect(counts.locator(`[data-option="${right}"] [data-learners]`)).toHaveText('0')
  await expect(counts.getByRole('columnheader')).toHaveText(
    ['answer', 'students', 'share'].map((name) => t(`Chosen.${name}`)),
  )
  await expectAccessible(page)
})

test('a hidden tab stops asking; seen again, it asks at once', async ({ page, server, locale, t }) => {
  await page.clock.install()
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  let asked = 0
  await page.route('**/changes?**', (route) => {
    asked++
    return route.continue()
  })
  await page.goto(`/${locale}/teach/${classroom.id}`)
  await expect(page.locator('[data-connection="live"]')).toHaveText(t('Classroom.live'))
  await page.clock.runFor(3100)
  await expect.poll(() => asked).toBeGreaterThan(0)
  await show(false)
  // What was on its way when the tab was hidden arrives.
  await page.clock.runFor(4000)
  const before = asked
  await page.clock.runFor(60_000)
  expect(asked).toBe(before)
  await show(true)
  await expect.poll(() => asked).toBeGreaterThan(before)

  async function show(isVisible: boolean) {
    await page.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      },
      isVisible ? 'visible' : 'hidden',
    )
  }
})

test('a lost connection says so, and recovers by itself', async ({ page, server, locale, t, strays }) => {
  strays.allow(/Failed to load resource|ERR_FAILED|ERR_INTERNET_DISCONNECTED/)
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/teach/${classroom.id}`)
  await page.route('**/changes?**', (route) => route.abort())
  await expect(page.locator('[data-connection="lost"]')).toBeVisible()
  await page.unroute('**/changes?**')
  await expect(page.locator('[data-connection="live"]')).toBeVisible()
})

test('a teacher who has left at another tab is told to sign in', async ({
  page,
  server,
  locale,
  t,
  strays,
}) => {
  strays.allow(/401/)
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/teach/${classroom.id}`)
  await page.context().clearCookies()
  await expect(page.locator('[data-connection="signed-out"]')).toContainText(t('Classroom.signedOut'))
})

test('a new PIN lets the student in, and the old one no more', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const nickname = locale === 'ar' ? 'غيمة خضراء' : 'Green Cloud'
  const student = await newVisitor()
  await joinClassroom(student, { baseURL, locale, t }, classroom.code, nickname)
  await page.goto(`/${locale}/teach/${classroom.id}`)
  await page.getByText(t('Classroom.pin')).click()
  await page.getByLabel(t('Classroom.pinWhose')).selectOption(nickname)
  await page.getByRole('button', { name: t('Classroom.pinMake') }).click()
  const pin = (await page.locator('[data-pin]').textContent()) ?? ''
  expect(pin).toMatch(/^\d{4,8}$/)
  await expectAccessible(page)

  await student.goto(`${baseURL}/${locale}/join?code=${classroom.code}`)
  const before = student.locator('[data-intent="before"]')
  await before.getByLabel(t('Join.nickname')).fill(nickname)
  await before.getByLabel(t('Join.pin')).fill('2468')
  await before.getByRole('button', { name: t('Join.comeBack') }).click()
  await expect(before.getByText(t('Join.problems.not-recognised'))).toBeVisible()
  await before.getByLabel(t('Join.pin')).fill(pin)
  await before.getByRole('button', { name: t('Join.comeBack') }).click()
  await expect(student).toHaveURL(new RegExp(`/${locale}$`))
})

test('a classroom is closed to newcomers, opened again, and given another code', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/teach/${classroom.id}`)
  await page.getByRole('button', { name: t('Classroom.close') }).click()
  await expect(page.getByText(t('Classroom.isClosed'))).toBeVisible()
  const student = await newVisitor()
  await student.goto(`${baseURL}/${locale}/join?code=${classroom.code}`)
  await expect(student.getByText(t('Join.askYourTeacher'))).toBeVisible()
  await page.getByRole('button', { name: t('Classroom.open') }).click()
  await expect(page.getByText(t('Classroom.howToJoin'))).toBeVisible()

  await page.getByText(t('Classroom.newCode'), { exact: true }).click()
  await page.getByRole('button', { name: t('Classroom.newCodeDo') }).click()
  const code = page.locator('[data-join-code]')
  await expect(code).not.toHaveText(`${classroom.code.slice(0, 4)} ${classroom.code.slice(4)}`)
  await student.goto(`${baseURL}/${locale}/join?code=${classroom.code}`)
  await expect(student.getByText(t('Join.askYourTeacher'))).toBeVisible()
  await joinClassroom(student, { baseURL, locale, t }, (await code.textContent()) ?? '', 'موجة 4')
})

test('another teacher’s classroom is a 404, for the page and for its changes', async ({
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
  const path = `/${locale}/teach/${classroom.id}`
  const changes = `/api/classrooms/${classroom.id}/changes?lesson=${lesson.id}&since=0`
  expect((await page.goto(path))?.status()).toBe(200)
  const colleague = await newVisitor()
  await colleague.goto(`${baseURL}${path}`)
  await expect(colleague).toHaveURL(new RegExp(`/${locale}/teach$`))
  expect(await colleague.evaluate(async (url) => (await fetch(url)).status, changes)).toBe(401)
  await signInTeacher(colleague, server, t, `${baseURL}/${locale}`)
  expect((await colleague.goto(`${baseURL}${path}`))?.status()).toBe(404)
  expect(await colleague.evaluate(async (url) => (await fetch(url)).status, changes)).toBe(404)
})

test('the keyboard alone opens a question’s counts', async ({ page, server, locale, t }) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/teach/${classroom.id}?lesson=${lesson.id}`)
  const summary = page.locator(`[data-counts="${section.id}"] summary`)
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(`[data-question="${question.id}"]`)).toContainText(
    t('Classroom.answeredBy', { students: 0 }),
  )
})
