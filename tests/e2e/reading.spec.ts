import { answer, questionCard } from './answering'
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

const lesson = await loadUnLesson()
const section = firstSection(lesson)
const question = firstQuestion(lesson)
const right = rightOption(question)
const [wrong, otherWrong] = wrongOptions(question)
if (!wrong || !otherWrong) throw new Error('expected two wrong options')
const path = (locale: string) => `/${locale}/lessons/${lesson.id}/${section.id}`

test('the first page speaks the browser’s language', async ({ page, locale, t }) => {
  await page.goto('/')
  await expect(page).toHaveURL(new RegExp(`/${locale}$`))
  await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
  const card = page.getByRole('listitem').filter({ hasText: lesson.title[locale] })
  await card.getByRole('link', { name: t('Home.start') }).click()
  await expect(page).toHaveURL(/un-daesh-report$/)
  await page.getByRole('link', { name: t('Lesson.start') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(section.title[locale])
})

test('the article reads in Arabic, in English and side by side, letter for letter', async ({
  page,
  locale,
}) => {
  for (const view of ['ar', 'en', 'both'] as const) {
    await page.goto(`${path(locale)}?view=${view}`)
    for (const language of view === 'both' ? (['ar', 'en'] as const) : [view]) {
      for (const segment of section.paragraphs.flatMap((paragraph) => paragraph.segments)) {
        const shown = page.locator(`[data-segment="${segment.id}"][lang="${language}"]`)
        await expect(shown).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
        expect((await shown.textContent())?.trim()).toBe(segment.text[language].trim())
      }
    }
  }
})

test('the rule by which words are given to somebody stands above the questions that ask for it', async ({
  page,
  locale,
  t,
}) => {
  await page.goto(path(locale))
  for (const sentence of ['subject', 'continues', 'narration', 'document', 'marks'] as const)
    await expect(page.locator('#questions aside')).toContainText(t(`ReadingRule.${sentence}`))
})

test('a reading page is kept by no browser and no proxy: it holds what one person has answered', async ({
  page,
  locale,
}) => {
  const response = await page.goto(path(locale))
  const rules = response?.headers()['cache-control']?.split(', ')
  expect(rules).toEqual(expect.arrayContaining(['private', 'no-store']))
})

test('a wrong try is explained and lit in the article; the key waits for the second', async ({
  page,
  locale,
  t,
}) => {
  await page.goto(path(locale))
  const first = await answer(page, question, wrong.id, t)
  await expect(first).toContainText(wrong.why[locale])
  for (const segment of question.evidence) {
    await expect(page.locator(`[data-segment="${segment}"]`).first()).toHaveAttribute('data-lit', '')
  }
  await expect(questionCard(page, question).locator('[data-key]')).toHaveCount(0)
  expect(await page.content()).not.toContain(right.why[locale])
  const second = await answer(page, question, otherWrong.id, t)
  await expect(second.locator(`[data-key="${right.id}"]`)).toContainText(right.why[locale])
  await expectAccessible(page)
})

test('the key comes on request after one try', async ({ page, locale, t }) => {
  await page.goto(path(locale))
  await expect(
    questionCard(page, question).getByRole('button', { name: t('QuestionForm.showKey') }),
  ).toHaveCount(0)
  await answer(page, question, wrong.id, t)
  await questionCard(page, question)
    .getByRole('button', { name: t('QuestionForm.showKey') })
    .click()
  await expect(questionCard(page, question).locator(`[data-key="${right.id}"]`)).toBeVisible()
})

test('who leaves and comes back finds every answer in the first HTML', async ({ page, locale, t }) => {
  await page.goto(path(locale))
  await answer(page, question, right.id, t)
  await page.goto(`/${locale}`)
  await page.getByRole('link', { name: t('Home.continue') }).click()
  await page.getByRole('link', { name: t('Lesson.continue') }).click()
  await expect(questionCard(page, question).locator('[data-feedback="correct"]')).toBeVisible()
  await expect(page.locator('[data-answered]')).toHaveAttribute('data-answered', '1')
})

test('switching the language in the middle of a section loses neither answer nor choice', async ({
  page,
  locale,
  t,
}) => {
  const next = section.questions[1]
  if (!next) throw new Error('expected a second question')
  await page.goto(path(locale))
  await answer(page, question, wrong.id, t)
  const choice = next.options[1]?.id ?? ''
  await questionCard(page, next).locator(`input[value="${choice}"]`).check()
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('Site.otherLanguage') })
    .click()
  const other = locale === 'ar' ? 'en' : 'ar'
  await expect(page).toHaveURL(new RegExp(path(other)))
  await expect(questionCard(page, question).locator('[data-feedback="wrong"]')).toContainText(
    wrong.why[other],
  )
  await expect(questionCard(page, next).locator(`input[value="${choice}"]`)).toBeChecked()
})

test('without a connection the answer waits, and is sent when it is back', async ({
  page,
  locale,
  t,
  context,
  strays,
}) => {
  strays.allow(/ERR_INTERNET_DISCONNECTED/)
  // Until its script runs, a page can only send a form, and a form does not wait for a connection.
  await page.goto(path(locale), { waitUntil: 'networkidle' })
  await context.setOffline(true)
  const card = questionCard(page, question)
  await card.locator(`input[value="${right.id}"]`).check()
  await card.getByRole('button', { name: t('QuestionForm.submit') }).click()
  await expect(card.getByText(t('QuestionForm.offline'))).toBeVisible()
  await expect(card.locator('[data-feedback]')).toHaveCount(0)
  await expectAccessible(page)
  await context.setOffline(false)
  await expect(card.locator('[data-feedback="correct"]')).toBeVisible()
})

test('keys and explanations are nowhere in what the browser receives before it has answered', async ({
  page,
  locale,
}) => {
  const received: string[] = []
  page.on('response', async (response) => {
    if (/text|javascript|json|x-component/.test(response.headers()['content-type'] ?? '')) {
      received.push(await response.text().catch(() => ''))
    }
  })
  for (const each of lesson.sections) {
    for (const view of ['ar', 'both'])
      await page.goto(`/${locale}/lessons/${lesson.id}/${each.id}?view=${view}`)
  }
  await page.goto(`/${locale}/lessons/${lesson.id}/x-ray`)
  const all = received.join('\n').replace(/\\"/g, '"')
  expect(all).toContain(section.questions[0]?.prompt[locale] ?? '')
  for (const each of lesson.sections.flatMap((one) => one.questions)) {
    for (const why of explanationsOf(each)) {
      expect(all, each.id).not.toContain(why.ar)
      expect(all, each.id).not.toContain(why.en.replaceAll('"', '\\"'))
    }
  }
  for (const document of lesson.documents.values()) expect(all).not.toContain(document.canonical)
  expect(all).not.toMatch(/"correct":(true|false)|data-source|data-mode|"attribution":/)
})

test('every state of a section is accessible', async ({ page, locale, t }) => {
  await page.goto(path(locale))
  await expectAccessible(page)
  await answer(page, question, wrong.id, t)
  await expectAccessible(page)
  await answer(page, question, right.id, t)
  await expectAccessible(page)
  for (const place of [
    '',
    '/lessons/un-daesh-report',
    '/lessons/un-daesh-report/result',
    '/lessons/un-daesh-report/x-ray',
    '/join',
  ]) {
    await page.goto(`/${locale}${place}`)
    await expectAccessible(page)
  }
  await page.goto(`${path(locale)}?view=both`)
  await expectAccessible(page)
})

test('the keyboard alone answers a question', async ({ page, locale, t }) => {
  await page.goto(path(locale))
  const card = questionCard(page, question)
  const firstOption = card.locator('input[type=radio]').first()
  const isReached = () => firstOption.evaluate((option) => option === document.activeElement)
  for (let presses = 0; presses < 40 && !(await isReached()); presses++) await page.keyboard.press('Tab')
  await expect(firstOption).toBeFocused()
  await page.keyboard.press('Space')
  for (let presses = 0; presses < question.options.length; presses++) {
    if (await card.locator(`input[value="${right.id}"]`).isChecked()) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Tab')
  await expect(card.locator('[name=confidence]').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('button', { name: t('QuestionForm.submit') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card.locator('[data-feedback="correct"]')).toBeVisible()
})
