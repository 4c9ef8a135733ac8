/** `intent`: `new`, or `before` for who has been in the class. */
export async function fillJoinForm(page, intent, { nickname, pin }) {
  const form = page.locator(`[data-intent=${intent}]`)
  await form.locator('[name=nickname]').fill(nickname)
  await form.locator('[name=pin]').fill(pin)
  await form.locator('button[type=submit]').click()
}
