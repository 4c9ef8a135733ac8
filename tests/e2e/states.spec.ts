import type { Page } from '@playwright/test'
import { rightAnswer, wrongAnswer } from '../../bin/school/answers.mjs'
import type { Question } from '../../lib/question/question'
import { answer, questionCard } from './answering'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import { loadUnLesson } from './lesson-keys'

const lesson = await loadUnLesson()

for (const { section, questions } of oneOfEachKind()) {
  const kinds = questions.map(({ kind }) => kind).join(', ')
  test(`unanswered, wrong and right are told and accessible: ${kinds}`, async ({ page, locale, t }) => {
    test.setTimeout(120_000)
    await page.goto(`/${locale}/lessons/${lesson.id}/${section}`)
    for (const question of questions) {
      const card = questionCard(page, question)
      await expect(card).toContainText(question.prompt[locale])
      for (const level of question.essay?.rubric ?? []) await expect(card).toContainText(level[locale])
    }
    expect(await page.content()).not.toMatch(/data-feedback|data-key/)
    await expectAccessible(page)
    for (const question of questions.filter(({ kind }) => kind !== 'open')) {
      const verdict = await answer(page, question, wrongAnswer(question), t)
      await expect(verdict).toContainText(t('QuestionForm.wrong'))
      await expect(keyOf(page, question)).toHaveCount(0)
    }
    await expectAccessible(page)
    for (const question of questions) {
      await answer(page, question, rightAnswer(question), t)
      await expect(keyOf(page, question)).toHaveCount(1)
      if (question.essay)
        await expect(questionCard(page, question)).toContainText(question.essay.model[locale])
    }
    await expectAccessible(page)
    await page.reload()
    for (const question of questions) await expect(keyOf(page, question)).toHaveCount(1)
  })
}

function keyOf(page: Page, question: Question) {
  return questionCard(page, question).locator('[data-key]')
}

/** In as few sections as it goes: each takes the kinds that the ones before it have left. */
function oneOfEachKind(): { section: string; questions: Question[] }[] {
  const left = new Set(lesson.sections.flatMap(({ questions }) => questions.map(({ kind }) => kind)))
  const chosen: { section: string; questions: Question[] }[] = []
  while (left.size > 0) {
    const offers = lesson.sections.map(({ id, questions }) => ({
      section: id,
      questions: [...left].flatMap((kind) => questions.find((question) => question.kind === kind) ?? []),
    }))
    const [best] = offers.sort((a, b) => b.questions.length - a.questions.length)
    if (!best) break
    chosen.push(best)
    for (const { kind } of best.questions) left.delete(kind)
  }
  return chosen
}
