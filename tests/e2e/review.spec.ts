import Database from 'better-sqlite3'
import { rightAnswer, wrongAnswer } from '../../bin/school/answers.mjs'
import { loadLessons } from '../../lib/content/load-lessons'
import { answer } from './answering'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import { firstQuestion, firstSection, loadUnLesson } from './lesson-keys'
import type { TestServer } from './server'

const lesson = await loadUnLesson()
const question = firstQuestion(lesson)
const path = (locale: string) => `/${locale}/lessons/${lesson.id}/${firstSection(lesson).id}`

/** As if everything so far had been answered two days before. */
function letTwoDaysPass(server: TestServer) {
  const database = new Database(`${server.dataDir}/isnad.db`)
  database.exec('update answers set server_time = server_time - 2 * 24 * 60 * 60 * 1000')
  database.close()
}

test('what was missed comes up for review, is answered there, and is done with for today', async ({
  page,
  server,
  locale,
  t,
}) => {
  await page.goto(`/${locale}`)
  await expect(page.getByText(t('Practice.title'))).toHaveCount(0)
  await page.goto(path(locale))
  await answer(page, question, wrongAnswer(question), t)
  await page.goto(`/${locale}`)
  await expect(page.getByText(t('Practice.due', { due: 0 }))).toBeVisible()
  const skill = page.locator(`[data-skill="${question.skill}"]`)
  await expect(skill).toContainText(t('Practice.learning', { right: 0, of: 1 }))
  await expect(skill).not.toContainText(/[%٪]/)
  letTwoDaysPass(server)
  await page.reload()
  await expect(page.getByText(t('Practice.due', { due: 1 }))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: t('Practice.start') }).click()
  const card = page.locator(`[id="q-${lesson.id}-${question.id}"]`)
  await expect(card).toContainText(question.prompt[locale])
  await expect(card.locator('[data-feedback]')).toHaveCount(0)
  await expectAccessible(page)
  await card.locator(`input[value="${rightAnswer(question).option}"]`).check()
  await card.getByRole('button', { name: t('QuestionForm.submit') }).click()
  await expect(card.locator('[data-feedback="correct"]')).toBeVisible()
  await page.reload()
  await expect(card.locator('[data-feedback="correct"]')).toBeVisible()
  await expect(page.getByText(t('Review.done'))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: t('Review.home') }).click()
  await expect(page.getByText(t('Practice.due', { due: 0 }))).toBeVisible()
})

test('a place in the text is a link to the page where it is read', async ({ page, server, locale, t }) => {
  await page.goto(path(locale))
  await answer(page, question, wrongAnswer(question), t)
  letTwoDaysPass(server)
  await page.goto(`/${locale}/review`)
  const card = page.locator(`[id="q-${lesson.id}-${question.id}"]`)
  await card.locator(`input[value="${wrongAnswer(question).option}"]`).check()
  await card.getByRole('button', { name: t('QuestionForm.submit') }).click()
  await card.getByRole('link', { name: t('QuestionForm.toArticle') }).click()
  await expect(page).toHaveURL(new RegExp(`${path(locale)}#${question.evidence[0]}$`))
})

test('a question about an invented text says in the review that it is invented', async ({
  page,
  server,
  locale,
  t,
}) => {
  const invented = (await loadLessons()).find(({ isInvented }) => isInvented)
  if (!invented) throw new Error('expected an invented lesson')
  await page.goto(`/${locale}/lessons/${invented.id}/${firstSection(invented).id}`)
  const missed = firstQuestion(invented)
  await answer(page, missed, wrongAnswer(missed), t)
  letTwoDaysPass(server)
  await page.goto(`/${locale}/review`)
  await expect(page.getByText(missed.prompt[locale])).toBeVisible()
  await expect(page.locator('[data-invented]')).toHaveText(t('Lesson.invented'))
})

test('there is nothing to review for who comes for the first time', async ({ page, locale, t }) => {
  await page.goto(`/${locale}/review`)
  await expect(page.getByText(t('Review.nothing'))).toBeVisible()
  await expectAccessible(page)
})
