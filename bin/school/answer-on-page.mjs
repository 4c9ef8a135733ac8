/** Chooses an option (the right one, unless told otherwise), sends it, and waits for the verdict. */
export async function answerOnPage(page, question, option = question.options.find(({ correct }) => correct)) {
  const form = page.locator(`form[data-question="${question.id}"]`)
  await form.locator(`input[value="${option.id}"]`).check()
  await form.locator('button[type=submit]').click()
  await page
    .locator(`[id="q-${question.id}"] [data-feedback="${option.correct ? 'correct' : 'wrong'}"]`)
    .waitFor()
}
