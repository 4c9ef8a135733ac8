import { loadLessons } from '../../lib/content/load-lessons'
import { answer, questionCard } from './answering'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import { joinClassroom } from './join-classroom'
import { firstQuestion, firstSection, loadUnLesson, rightOption, wrongOptions } from './lesson-keys'
import { signInTeacher } from './sign-in-teacher'
import type { Translate } from './translate'

const lesson = await loadUnLesson()
const question = firstQuestion(lesson)
const right = rightOption(question)
const [wrong] = wrongOptions(question)
if (!wrong) throw new Error('expected a wrong option')
const openIn = (await loadLessons()).flatMap((each) =>
  each.sections.flatMap((section) =>
    section.questions
      .filter(({ essay }) => essay)
      .map((asked) => ({ lesson: each, section, question: asked })),
  ),
)[0]
if (!openIn) throw new Error('expected an open question')

test('a key is changed and changed back: before and after, the student’s verdict, the record', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const student = await newVisitor()
  await joinClassroom(student, { baseURL, locale, t }, classroom.code, 'نجمة')
  const section = `${baseURL}/${locale}/lessons/${lesson.id}/${firstSection(lesson).id}`
  await student.goto(section)
  await answer(student, question, wrong.id, t)

  await page.goto(`/${locale}/teach/${classroom.id}/questions/${lesson.id}/${question.id}`)
  await expect(page.locator('[data-facility]')).toHaveAttribute('data-facility', '0/1')
  const given = page.locator(`[data-part="${wrong.id}"]`)
  await expect(given.getByRole('link', { name: 'نجمة' })).toBeVisible()
  const chosen = page.getByRole('table', { name: t('QuestionPage.answers') })
  await expect(chosen).toContainText(wrong.why[locale])
  await expect(chosen.getByRole('columnheader')).toHaveText(columns(t))
  await expect(chosen.getByRole('rowheader', { name: wrong.text[locale] })).toBeVisible()
  await expect(given.getByRole('cell', { name: '1', exact: true })).toBeVisible()
  const numbers = page.getByRole('table', { name: t('QuestionPage.numbers') })
  await expect(numbers.getByRole('cell')).toHaveText(['0', '1', '0%', '0%', '79%'])
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: right.text[locale] }).uncheck()
  await page.getByRole('checkbox', { name: wrong.text[locale] }).check()
  await page.getByRole('button', { name: t('QuestionPage.showKey'), exact: true }).click()
  const preview = page.locator('[data-preview]')
  await expect(preview).toContainText(t('QuestionPage.share', { right: 1, n: 1, percent: 100 }))
  await expect(preview).toContainText(t('QuestionPage.changed', { students: 1 }))
  await preview.getByRole('button', { name: t('QuestionPage.confirm') }).click()
  await expect(page.locator('[data-facility]')).toHaveAttribute('data-facility', '1/1')
  await expect(page.locator('[data-history]')).toContainText(t('QuestionPage.still'))
  await expectAccessible(page)

  await expect(chosen).not.toContainText(wrong.why[locale])
  await student.goto(section)
  const feedback = questionCard(student, question).locator('[data-feedback="correct"]')
  await expect(feedback).toContainText(t('QuestionForm.keyChanged'))
  await page.getByRole('button', { name: t('QuestionPage.undo') }).click()
  await expect(page.locator('[data-facility]')).toHaveAttribute('data-facility', '0/1')
  await student.goto(section)
  await expect(questionCard(student, question).locator('[data-feedback="wrong"]')).toBeVisible()

  await page.getByRole('button', { name: t('QuestionPage.showVoid') }).click()
  await page.getByRole('button', { name: t('QuestionPage.confirm') }).click()
  await expect(page.locator('[data-corrected="void"]')).toBeVisible()
  await student.goto(section)
  await expect(questionCard(student, question)).toContainText(t('QuestionForm.void'))
})

test('the class is shown the key that holds in it, and none of a void question', async ({
  page,
  server,
  locale,
  t,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const base = `/${locale}/teach/${classroom.id}`
  const rightOnes = page.locator('[data-option][data-right]')
  const correct = async (search: string) => {
    await page.goto(`${base}/questions/${lesson.id}/${question.id}?${search}`)
    await page.getByRole('button', { name: t('QuestionPage.confirm') }).click()
    await expect(page.locator('[data-corrected]')).toBeVisible()
    await page.goto(`${base}/present/${lesson.id}/${firstSection(lesson).id}/${question.id}?reveal=yes`)
    await expect(page.locator(`[data-option="${wrong.id}"] [data-count]`)).toBeVisible()
  }
  await correct(`correct=key&option=${wrong.id}`)
  await expect(rightOnes).toHaveCount(1)
  await expect(rightOnes).toHaveAttribute('data-option', wrong.id)
  await correct('correct=void')
  await expect(rightOnes).toHaveCount(0)
  await expect(page.getByText(t('Present.void'))).toBeVisible()
})

test('an open answer is marked with one key, read by its student, and taken back', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const student = await newVisitor()
  await joinClassroom(student, { baseURL, locale, t }, classroom.code, 'نجمة')
  const section = `${baseURL}/${locale}/lessons/${openIn.lesson.id}/${openIn.section.id}`
  await student.goto(section)
  await answer(student, openIn.question, { text: 'كلام أول. Some words.' }, t)

  await page.goto(`/${locale}/teach/${classroom.id}/questions/${openIn.lesson.id}/${openIn.question.id}`)
  await expect(page.getByText(t('QuestionPage.onlyVoid'))).toBeVisible()
  await expect(page.getByRole('button', { name: t('QuestionPage.showVoid') })).toBeVisible()
  await page.goto(`/${locale}/teach/${classroom.id}`)
  await page.getByRole('link', { name: t('Marking.link', { answers: 1 }) }).click()
  await expect(page.locator('[data-waiting="1"]')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('2')
  await expect(page.locator('[data-last="partial"]')).toBeVisible()
  await expect(page.locator('[data-waiting="0"]')).toBeVisible()
  await expectAccessible(page)

  await student.goto(section)
  const card = questionCard(student, openIn.question)
  await expect(card.locator('[data-feedback="partial"]')).toContainText(t('QuestionForm.marked.partial'))
  await expect(card).toContainText(openIn.question.essay?.rubric[1][locale] ?? '')
  await expect(card).toContainText(t('QuestionForm.modelAnswer'))

  await page.getByRole('button', { name: t('Marking.undo') }).click()
  await expect(page.locator('[data-waiting="1"]')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-last="full"]')).toBeVisible()
})

/** What stands over the answers that were chosen. */
function columns(t: Translate): string[] {
  return ['answer', 'students', 'share'].map((name) => t(`Chosen.${name}`))
}
