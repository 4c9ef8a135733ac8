import { rightAnswer } from '../../bin/school/answers.mjs'
import { answer, questionCard } from './answering'
import { expect, test } from './fixtures'
import { firstQuestion, firstSection, loadUnLesson, rightOption, wrongOptions } from './lesson-keys'

const lesson = await loadUnLesson()
const section = firstSection(lesson)
const question = firstQuestion(lesson)
const right = rightOption(question)
const wrong = wrongOptions(question)[0]
if (!wrong) throw new Error('expected a wrong option')

test.use({ javaScriptEnabled: false })

test('without JavaScript a section is read, answered and answered again', async ({ page, locale, t }) => {
  await page.goto(`/${locale}/lessons/${lesson.id}/${section.id}`)
  await answer(page, question, wrong.id, t)
  await expect(questionCard(page, question).locator('[data-feedback]')).toContainText(wrong.why[locale])
  await expect(page.locator(`[data-segment="${question.evidence[0]}"]`).first()).toHaveAttribute(
    'data-lit',
    'true',
  )
  await answer(page, question, right.id, t)
  await page.goto(`/${locale}/lessons/${lesson.id}`)
  await expect(
    page.getByText(t('Lesson.answered', { answered: 1, questions: section.questions.length })),
  ).toBeVisible()
})

test('without JavaScript a student leaves the computer', async ({ page, locale, t }) => {
  await page.goto(`/${locale}/lessons/${lesson.id}/${section.id}`)
  await answer(page, question, right.id, t)
  await page.getByRole('button', { name: t('Site.leave') }).click()
  await page.goto(`/${locale}/lessons/${lesson.id}/${section.id}`)
  await expect(questionCard(page, question).locator('[data-feedback]')).toHaveCount(0)
})

const kinds = [...new Set(lesson.sections.flatMap((each) => each.questions.map(({ kind }) => kind)))]

for (const kind of kinds) {
  test(`without JavaScript a question of kind ${kind} is answered`, async ({ page, locale, t }) => {
    const place = lesson.sections.find((each) => each.questions.some((one) => one.kind === kind))
    const one = place?.questions.find((each) => each.kind === kind)
    if (!place || !one) throw new Error(`expected a question of kind ${kind}`)
    await page.goto(`/${locale}/lessons/${lesson.id}/${place.id}`)
    await answer(page, one, rightAnswer(one), t)
    await page.reload()
    await expect(questionCard(page, one).locator('[data-feedback]')).toBeVisible()
  })
}

test('without JavaScript a hint is taken', async ({ page, locale, t }) => {
  const place = lesson.sections.find((each) => each.questions.some(({ hint }) => hint))
  const one = place?.questions.find(({ hint }) => hint)
  if (!one) throw new Error('expected a question with a hint')
  await page.goto(`/${locale}/lessons/${lesson.id}/${place?.id}`)
  await questionCard(page, one)
    .getByRole('button', { name: t('QuestionForm.takeHint') })
    .click()
  await expect(questionCard(page, one).locator('[data-hint]')).toContainText(one.hint?.[locale] ?? 'no hint')
})
