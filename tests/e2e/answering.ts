import type { Locator, Page } from '@playwright/test'
import { fillAnswer } from '../../bin/school/answers.mjs'
import type { Answer } from '../../lib/question/answer'
import { gradeAnswer } from '../../lib/question/grade-answer'
import type { Question } from '../../lib/question/question'
import { expect } from './fixtures'
import type { Translate } from './translate'

export function questionCard(page: Page, question: Question): Locator {
  return page.locator(`[id="q-${question.id}"]`)
}

/** Answers, by option or in whatever way the question asks, presses the button, and waits until the verdict stands there. */
export async function answer(page: Page, question: Question, given: string | Answer, t: Translate) {
  const answer = typeof given === 'string' ? { option: given } : given
  const card = questionCard(page, question)
  await fillAnswer(card, answer)
  return submit(page, question, answer, t)
}

/** Presses the button of a question that is filled in, and waits for the verdict on this answer. */
export async function submit(page: Page, question: Question, answer: Answer, t: Translate) {
  const card = questionCard(page, question)
  const again = t('QuestionForm.again')
  const isRetry = await card.getByRole('button', { name: again, exact: true }).isVisible()
  await card.getByRole('button', { name: isRetry ? again : t('QuestionForm.submit'), exact: true }).click()
  const verdict = card.locator(`[data-feedback="${gradeAnswer(question, answer)?.grade.verdict}"]`)
  await expect(verdict).toBeVisible()
  return verdict
}
