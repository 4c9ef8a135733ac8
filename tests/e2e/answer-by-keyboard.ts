import type { Locator, Page } from '@playwright/test'
import { rightAnswer } from '../../bin/school/answers.mjs'
import type { Question } from '../../lib/question/question'
import { questionCard } from './answering'
import { expect } from './fixtures'
import type { Translate } from './translate'

/** Gives the right answer with nothing but keys: Tab to each control, and there the keys it understands. */
export async function answerByKeyboard(page: Page, question: Question, t: Translate) {
  const card = questionCard(page, question)
  const { option, options = [], slots = {}, segments = [], text } = rightAnswer(question)
  if (option !== undefined) await chooseOption(page, card, question, option)
  for (const id of options) await press(page, card.locator(`[name="option.${id}"]`), 'Space')
  if (question.kind === 'order') await moveEvents(page, card, slots)
  else for (const slot of question.slots) await fillSlot(page, card, slot, slots[slot.id])
  if (question.kind === 'evidence') await pickInArticle(page, card, question, segments, t)
  else for (const id of segments) await press(page, card.locator(`[name="segment.${id}"]`), 'Space')
  if (text !== undefined) {
    await tabTo(page, card.locator('[name="text"]'))
    await page.keyboard.type(question.kind === 'open' ? 'The article names who says so.' : text)
  }
  await press(page, card.getByRole('button', { name: t('QuestionForm.submit'), exact: true }), 'Enter')
}

/** Tab, until it is there: what cannot be reached so cannot be used without a mouse. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  const isReached = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 150 && !(await isReached()); presses++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

async function press(page: Page, target: Locator, key: string) {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function chooseOption(page: Page, card: Locator, { options }: Question, right: string) {
  await press(page, card.locator('[name="option"]').first(), 'Space')
  for (const { id } of options) {
    if (id === right) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(card.locator(`[name="option"][value="${right}"]`)).toBeChecked()
}

async function fillSlot(page: Page, card: Locator, slot: Question['slots'][number], right = '') {
  const list = card.locator(`[name="slot.${slot.id}"]`)
  await tabTo(page, list)
  for (const { id } of slot.options) {
    await page.keyboard.press('ArrowDown')
    if (id === right) break
  }
  await expect(list).toHaveValue(right)
}

/** From the first place on: the event that belongs there is this one or below. */
async function moveEvents(page: Page, card: Locator, places: Readonly<Record<string, string>>) {
  const inTurn = Object.entries(places).sort(([, a], [, b]) => Number(a) - Number(b))
  for (const [id, place] of inTurn) {
    const handle = card.locator(`[data-slot="${id}"] [data-handle]`)
    await tabTo(page, handle)
    for (let at = Number(await handle.textContent()); at > Number(place); at--) {
      await page.keyboard.press('ArrowUp')
      await expect(handle).toHaveText(String(at - 1))
      await expect(handle).toBeFocused()
    }
  }
}

async function pickInArticle(
  page: Page,
  card: Locator,
  { passage }: Question,
  segments: readonly string[],
  t: Translate,
) {
  await press(page, card.getByRole('button', { name: t('QuestionForm.pickInArticle') }), 'Enter')
  for (const segment of passage?.segments ?? []) {
    const piece = page.locator(`[data-article] [data-segment="${segment}"]`)
    await expect(piece).toBeFocused()
    if (segments.includes(segment)) await page.keyboard.press('Space')
    if (segment === segments.at(-1)) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Escape')
}
