import type { Locator, Page } from '@playwright/test'
import { rightAnswer } from '../../bin/school/answers.mjs'
import type { Question } from '../../lib/question/question'
import type { Locale } from '../../lib/question/text'
import { questionCard } from './answering'
import { expect } from './fixtures'
import type { Translate } from './translate'

/** Gives the right answer with a finger: nothing is dragged, and the phone’s own list stands for every select. */
export async function answerByTouch(page: Page, question: Question, t: Translate, locale: Locale) {
  const card = questionCard(page, question)
  const { option, options = [], slots = {}, segments = [], text } = rightAnswer(question)
  if (option !== undefined) await card.locator(`[name="option"][value="${option}"]`).tap()
  for (const id of options) await card.locator(`[name="option.${id}"]`).tap()
  if (question.kind === 'order') await moveEvents(card, slots)
  else for (const slot of question.slots) await fillSlot(card, question, slot, slots[slot.id], t, locale)
  if (question.kind === 'evidence') await pickInArticle(page, card, segments, t)
  else for (const id of segments) await card.locator(`[name="segment.${id}"]`).tap()
  if (text !== undefined) await card.locator('[name="text"]').fill(text)
  await card.getByRole('button', { name: t('QuestionForm.submit'), exact: true }).tap()
}

async function fillSlot(
  card: Locator,
  { kind }: Question,
  slot: Question['slots'][number],
  right: string | undefined,
  t: Translate,
  locale: Locale,
) {
  if (kind !== 'match') {
    await card.locator(`[name="slot.${slot.id}"]`).selectOption(right ?? '')
    return
  }
  const name = slot.options.find(({ id }) => id === right)?.text[locale] ?? ''
  await card.getByRole('button', { name, exact: true }).tap()
  await card
    .locator(`[data-slot="${slot.id}"]`)
    .getByRole('button', { name: t('QuestionForm.putHere') })
    .tap()
  await expect(card.locator(`[name="slot.${slot.id}"]`)).toHaveValue(right ?? '')
}

/** Each event is picked up and put where it belongs. */
async function moveEvents(card: Locator, places: Readonly<Record<string, string>>) {
  const inTurn = Object.entries(places).sort(([, a], [, b]) => Number(a) - Number(b))
  for (const [id, place] of inTurn) {
    const handle = card.locator(`[data-slot="${id}"] [data-handle]`)
    await expect(handle).toBeVisible()
    if ((await handle.textContent()) === place) continue
    await handle.tap()
    await card
      .locator('[data-handle]')
      .nth(Number(place) - 1)
      .tap()
    await expect(handle).toHaveText(place)
  }
}

async function pickInArticle(page: Page, card: Locator, segments: readonly string[], t: Translate) {
  await card.getByRole('button', { name: t('QuestionForm.pickInArticle') }).tap()
  for (const segment of segments) {
    const piece = page.locator(`[data-article] [data-segment="${segment}"]`)
    // Picking begins once its script has come.
    await expect(piece).toHaveAttribute('aria-checked', 'false')
    await piece.tap()
    await expect(piece).toHaveAttribute('aria-checked', 'true')
  }
  await page.getByRole('button', { name: t('QuestionForm.pickDone') }).tap()
}
