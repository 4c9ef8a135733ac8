import type { Locator, Page } from '@playwright/test'
import type { Question } from '../../lib/question/question'
import { expect } from './fixtures'
import type { Translate } from './translate'

export function questionCard(page: Page, question: Question): Locator {
  return page.locator(`[id="q-${question.id}"]`)
}

/** Chooses an option and presses the button, and waits until the verdict stands there. */
export async function answer(page: Page, question: Question, option: string, t: Translate) {
  const card = questionCard(page, question)
  const again = t('QuestionForm.again')
  const isRetry = await card.getByRole('button', { name: again, exact: true }).isVisible()
  await card.locator(`input[value="${option}"]`).check()
  await card.getByRole('button', { name: isRetry ? again : t('QuestionForm.submit'), exact: true }).click()
  const isRight = question.options.find((each) => each.id === option)?.correct
  const verdict = card.locator(`[data-feedback="${isRight ? 'correct' : 'wrong'}"]`)
  await expect(verdict).toBeVisible()
  return verdict
}
