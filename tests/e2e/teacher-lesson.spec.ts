import { keyOf } from '../../lib/question/explain'
import { answer } from './answering'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import {
  explanationsOf,
  firstQuestion,
  firstSection,
  loadUnLesson,
  rightOption,
  wrongOptions,
} from './lesson-keys'
import { signInTeacher } from './sign-in-teacher'

const lesson = await loadUnLesson()
const questions = lesson.sections.flatMap((section) => section.questions)
const question = firstQuestion(lesson)
const right = rightOption(question)
const path = `teach/lessons/${lesson.id}`

test('a teacher reads every question with its key and explanations, and opens the X-ray', async ({
  page,
  server,
  locale,
  t,
}) => {
  await signInTeacher(page, server, t, `/${locale}`)
  const listed = page.getByRole('listitem').filter({ hasText: lesson.title[locale] })
  await listed.getByRole('link', { name: t('Teach.readWithAnswers') }).click()
  await expect(page.getByText(t('TeachLesson.what'))).toBeVisible()
  for (const each of questions) {
    const told = inOneLine((await page.locator(`[data-key-of="${each.id}"]`).textContent()) ?? '')
    if (each.options.length > 0 && each.kind !== 'choices')
      expect(told).toContain(inOneLine(`✓ ${rightOption(each).text[locale]}`))
    for (const why of explanationsOf(each)) expect(told).toContain(inOneLine(why[locale]))
  }
  await expectAccessible(page)
  await page.getByRole('link', { name: t('TeachLesson.xRay') }).click()
  await expect(page.locator('[data-statement]').first()).toBeVisible()
})

test('nobody else reads a key: everybody is sent to the sign-in', async ({ page, locale, request }) => {
  for (const address of [path, `${path}/worksheet?key=yes`]) {
    await page.goto(`/${locale}/${address}`)
    await expect(page).toHaveURL(new RegExp(`/${locale}/teach$`))
    const body = await (await request.get(`/${locale}/${address}`, { maxRedirects: 0 })).text()
    const explanations = questions.flatMap(explanationsOf).map((why) => why[locale])
    expect(explanations.filter((why) => body.includes(why))).toEqual([])
  }
})

test('a preview is marked, counts nowhere, and ends at the desk', async ({ page, server, locale, t }) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/${path}`)
  await page.getByRole('button', { name: t('TeachLesson.preview') }).click()
  await expect(page.getByText(t('Site.preview'))).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/${locale}/lessons/${lesson.id}/${firstSection(lesson).id}`)
  await answer(page, question, right.id, t)
  await page.goto(`/${locale}/teach/${classroom.id}`)
  await expect(page.getByText(t('Classroom.nobody'))).toBeVisible()
  await page.getByRole('button', { name: t('Site.endPreview') }).click()
  await expect(page.getByRole('heading', { name: t('Teach.title'), level: 1 })).toBeVisible()
  await expect(page.getByText(t('Site.preview'))).toHaveCount(0)
})

test('a worksheet asks every question in the language chosen, and holds the key only on request', async ({
  page,
  server,
  locale,
  t,
}) => {
  await signInTeacher(page, server, t, `/${locale}`)
  await page.goto(`/${locale}/${path}`)
  await page.getByRole('link', { name: t('TeachLesson.worksheet') }).click()
  await expect(page.locator('.worksheet')).toContainText(question.prompt[locale])
  await expect(page.locator('[data-answer-key]')).toHaveCount(0)
  const html = (await (await page.goto(`/${locale}/${path}/worksheet`))?.text()) ?? ''
  const explanations = questions.flatMap(explanationsOf).map((why) => why[locale])
  expect(html).toContain('class="worksheet"')
  expect(explanations.filter((why) => html.includes(why))).toEqual([])
  await expectAccessible(page)

  await page.getByLabel(t('Worksheet.language')).selectOption('both')
  await page.getByLabel(t('Worksheet.withKey')).check()
  await page.getByRole('button', { name: t('Worksheet.show') }).click()
  for (const language of ['ar', 'en'] as const) {
    const key = page.locator(`[data-answer-key][lang="${language}"]`)
    await expect(page.locator('.worksheet')).toContainText(question.prompt[language])
    const expected = questions.flatMap(keyOf).map((line) => inOneLine(line.text[language]))
    const told = async () => inOneLine((await key.textContent()) ?? '')
    // A page is read while it still comes in.
    await expect.poll(async () => expected.filter(isMissingIn(await told()))).toEqual([])
    for (const wrong of wrongOptions(question))
      expect(await told()).not.toContain(inOneLine(wrong.why[language]))
  }
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: t('Worksheet.show') })).toBeHidden()
  await expect(page.locator('.worksheet')).toBeVisible()
})

const isMissingIn = (text: string) => (line: string) => !text.includes(line)
const inOneLine = (text: string) => text.replace(/\s+/g, ' ')
