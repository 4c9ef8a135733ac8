import { fillAnswer, rightAnswer } from './answers.mjs'

/** Fills an answer in (the right one, unless told otherwise), sends it, and waits for what is said to it. */
export async function answerOnPage(page, question, answer = rightAnswer(question)) {
  const form = page.locator(`form[data-question="${question.id}"]`)
  const told = page.locator(`[id="q-${question.id}"] [data-tries]`)
  const tries = (await told.count()) > 0 ? Number(await told.getAttribute('data-tries')) : 0
  await fillAnswer(form, answer)
  await form.locator('button[type=submit]').click()
  await page.locator(`[id="q-${question.id}"] [data-tries="${tries + 1}"]`).waitFor()
}
