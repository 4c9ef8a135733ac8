import { answer, questionCard } from './answering'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import { firstQuestion, firstSection, loadUnLesson, rightOption } from './lesson-keys'
import { makeClassroom } from './make-classroom'
import { signInTeacher } from './sign-in-teacher'
import { translator } from './translate'

const lesson = await loadUnLesson()
const section = firstSection(lesson)
const question = firstQuestion(lesson)

test('a code that is wrong says: ask your teacher', async ({ page, locale, t }) => {
  await page.goto(`/${locale}/join`)
  await page.getByLabel(t('Join.code')).fill('ZZZZ2222')
  await page.getByRole('button', { name: t('Join.next') }).click()
  await expect(page.getByText(t('Join.askYourTeacher'))).toBeVisible()
  await expectAccessible(page)
})

test('a guest joins, claims the answers, and goes on at another computer', async ({
  page,
  locale,
  t,
  newVisitor,
  baseURL,
  server,
}) => {
  const { code } = await makeClassroom(server)
  const nickname = locale === 'ar' ? 'صقر أزرق' : 'Blue Falcon'
  await page.goto(`/${locale}/lessons/${lesson.id}/${section.id}`)
  await answer(page, question, rightOption(question).id, t)

  await page.goto(`/${locale}/join?code=${code.toLowerCase()}`)
  const form = page.locator('[data-intent="new"]')
  await form.getByLabel(t('Join.nickname')).fill(nickname)
  await form.getByLabel(t('Join.pin')).fill('٤٨١٥')
  await form.getByRole('button', { name: t('Join.joinNew') }).click()
  await expect(page.getByText(t('Join.claim', { count: 1 }))).toBeVisible()
  await expect(page).toHaveTitle(/./)
  await expectAccessible(page)
  await page.getByRole('button', { name: t('Join.claimYes') }).click()
  await expect(page.getByText(t('Join.claimTitle'))).toHaveCount(0)

  const elsewhere = await newVisitor()
  await elsewhere.goto(`${baseURL}/${locale}/join?code=${code}`)
  const before = elsewhere.locator('[data-intent="before"]')
  await before.getByLabel(t('Join.nickname')).fill(nickname)
  await before.getByLabel(t('Join.pin')).fill('1111')
  await before.getByRole('button', { name: t('Join.comeBack') }).click()
  await expect(before.getByText(t('Join.problems.not-recognised'))).toBeVisible()
  await before.getByLabel(t('Join.pin')).fill('4815')
  await before.getByRole('button', { name: t('Join.comeBack') }).click()
  await expect(elsewhere.getByRole('link', { name: t('Home.continue') })).toHaveCount(1)
  await elsewhere.goto(`${baseURL}/${locale}/lessons/${lesson.id}/${section.id}`)
  await expect(questionCard(elsewhere, question).locator('[data-feedback="correct"]')).toBeVisible()
})

test('a taken nickname is said, and three free ones are offered', async ({
  page,
  locale,
  t,
  newVisitor,
  baseURL,
  server,
}) => {
  const { code } = await makeClassroom(server)
  for (const visitor of [await newVisitor(), page]) {
    await visitor.goto(`${baseURL}/${locale}/join?code=${code}`)
    const form = visitor.locator('[data-intent="new"]')
    await form.getByLabel(t('Join.nickname')).fill('Quiet Star')
    await form.getByLabel(t('Join.pin')).fill('2468')
    await form.getByRole('button', { name: t('Join.joinNew') }).click()
    if (visitor !== page) await expect(visitor).toHaveURL(new RegExp(`/${locale}$`))
  }
  await expect(page.getByText(t('Join.problems.nickname-taken'))).toBeVisible()
  await expect(page.locator('[data-intent="new"] bdi')).toHaveCount(3)
  await expectAccessible(page)
})

test('“Leave this computer” ends the sitting and empties what the browser kept', async ({
  page,
  locale,
  t,
}) => {
  await page.goto(`/${locale}/lessons/${lesson.id}/${section.id}`)
  await answer(page, question, rightOption(question).id, t)
  const second = section.questions[1]
  await questionCard(page, second ?? question)
    .locator('input[type=radio]')
    .first()
    .check()
  await page.getByRole('button', { name: t('Site.leave') }).click()
  await expect(page).toHaveURL(new RegExp(`/${locale}$`))
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  await page.goto(`/${locale}/lessons/${lesson.id}/${section.id}`)
  await expect(page.locator('[data-answered]')).toHaveAttribute('data-answered', '0')
})

test('“Leave this computer” forgets the language that was chosen: the next person gets their own', async ({
  page,
  context,
  locale,
  t,
}) => {
  const other = locale === 'ar' ? 'en' : 'ar'
  await page.goto(`/${locale}/lessons/${lesson.id}`)
  await page.getByRole('link', { name: t('Site.otherLanguage') }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', other)
  const chosen = async () => (await context.cookies()).find(({ name }) => name === 'isnad_locale')?.value
  expect(await chosen()).toBe(other)
  await page.getByRole('button', { name: translator(other)('Site.leave') }).click()
  await expect(page).toHaveURL(new RegExp(`/${locale}$`))
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  expect(await chosen()).toBeUndefined()
})

test('in a preview a teacher may leave the computer altogether: the desk is closed too', async ({
  page,
  server,
  locale,
  t,
}) => {
  await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/teach/lessons/${lesson.id}`)
  await page.getByRole('button', { name: t('TeachLesson.preview') }).click()
  await expect(page.getByRole('button', { name: t('Site.endPreview') })).toBeVisible()
  await page.getByRole('button', { name: t('Site.leave') }).click()
  await expect(page).toHaveURL(new RegExp(`/${locale}$`))
  await expect(page.getByText(t('Site.preview'))).toHaveCount(0)
  await page.goto(`/${locale}/teach`)
  await expect(page.getByRole('button', { name: t('TeacherAccount.signIn') })).toBeVisible()
})
