import type { Locator, Page } from '@playwright/test'
import { fillAnswer, rightAnswer, wrongAnswer } from '../../bin/school/answers.mjs'
import { sectionOf } from '../../lib/lesson/lesson'
import type { Question } from '../../lib/question/question'
import type { KindName } from '../../lib/question/registry'
import type { Locale } from '../../lib/question/text'
import { answer, questionCard, submit } from './answering'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import { loadUnLesson } from './lesson-keys'

const lesson = await loadUnLesson()
function ofKind(kind: KindName): { question: Question; section: string } {
  for (const section of lesson.sections) {
    const question = section.questions.find((each) => each.kind === kind)
    if (question) return { question, section: section.id }
  }
  throw new Error(`expected a question of kind ${kind}`)
}

async function open(page: Page, locale: Locale, kind: KindName): Promise<Question & { card: Locator }> {
  const { question, section } = ofKind(kind)
  await page.goto(`/${locale}/lessons/${lesson.id}/${section}`)
  return { ...question, card: questionCard(page, question) }
}

test('an answer in part right says so, part by part', async ({ page, locale, t }) => {
  const { card, ...question } = await open(page, locale, 'classify')
  const [slot] = question.slots
  const wrong = slot?.options.find((option) => !option.correct)
  const right = rightAnswer(question)
  if (!slot || !wrong) throw new Error('expected a slot')
  const verdict = await answer(page, question, { slots: { ...right.slots, [slot.id]: wrong.id } }, t)
  await expect(verdict).toContainText(t('QuestionForm.partial'))
  await expect(verdict).toContainText(wrong.why[locale])
  await expect(verdict.getByText('✓')).toHaveCount(question.slots.length - 1)
})

test.describe('claims are matched', () => {
  test('by picking up and putting, with the keyboard alone', async ({ page, locale, t }) => {
    const { card, ...question } = await open(page, locale, 'match')
    const right = rightAnswer(question)
    for (const slot of question.slots) {
      const option = slot.options.find(({ id }) => id === right.slots?.[slot.id])
      await card.getByRole('button', { name: option?.text[locale] ?? '', exact: true }).press('Enter')
      await card
        .locator(`[data-slot="${slot.id}"]`)
        .getByRole('button', { name: t('QuestionForm.putHere') })
        .press('Enter')
    }
    await submit(page, question, right, t)
  })
  test('by dragging', async ({ page, locale, t, isMobile }) => {
    test.skip(isMobile, 'a source and the last of its claims do not fit on one phone’s screen')
    const { card, ...question } = await open(page, locale, 'match')
    const right = rightAnswer(question)
    for (const slot of question.slots) {
      const option = slot.options.find(({ id }) => id === right.slots?.[slot.id])
      const chip = card.getByRole('button', { name: option?.text[locale] ?? '', exact: true })
      const target = card.locator(`[data-slot="${slot.id}"]`)
      await target.scrollIntoViewIfNeeded()
      await chip.dragTo(target)
      await expect(card.locator(`[name="slot.${slot.id}"]`)).toHaveValue(option?.id ?? '')
    }
    await submit(page, question, right, t)
  })
  test('from a list, by arrow keys', async ({ page, locale }) => {
    const { card, ...question } = await open(page, locale, 'match')
    const select = card.locator(`[name="slot.${question.slots[0]?.id}"]`)
    await select.focus()
    await page.keyboard.press('ArrowDown')
    await expect(select).toHaveValue(question.slots[0]?.options[0]?.id ?? '')
  })
})

test.describe('events are put in order', () => {
  const handle = (card: Locator, id: string) => card.locator(`[data-slot="${id}"] [data-handle]`)
  test('by picking up and putting', async ({ page, locale, t }) => {
    const { card, ...question } = await open(page, locale, 'order')
    const right = rightAnswer(question)
    const inTurn = Object.entries(right.slots ?? {}).sort(([, a], [, b]) => Number(a) - Number(b))
    for (const [id, place] of inTurn) {
      if ((await handle(card, id).textContent()) === place) continue
      await handle(card, id).click()
      await card
        .locator('[data-handle]')
        .nth(Number(place) - 1)
        .click()
      await expect(handle(card, id)).toHaveText(place)
    }
    await submit(page, question, right, t)
  })
  test('by arrow keys, which keep the event that is moved', async ({ page, locale, t }) => {
    const { card, ...question } = await open(page, locale, 'order')
    const first = question.slots[0]?.id ?? ''
    await handle(card, first).press('ArrowDown')
    await expect(handle(card, first)).toHaveText('2')
    await expect(handle(card, first)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(handle(card, first)).toHaveText('1')
    await fillAnswer(card, rightAnswer(question))
    await submit(page, question, rightAnswer(question), t)
  })
  test('by dragging', async ({ page, locale }) => {
    const { card, ...question } = await open(page, locale, 'order')
    const [first, , third] = question.slots.map(({ id }) => id)
    await expect(handle(card, first ?? '')).toBeVisible()
    await card.locator(`[data-slot="${first}"]`).dragTo(card.locator(`[data-slot="${third}"]`))
    await expect(handle(card, first ?? '')).toHaveText('3')
  })
  test('a place in another section is a link to it', async ({ page, locale, t }) => {
    const { card, ...question } = await open(page, locale, 'order')
    const [place] = question.evidence
    if (!place) throw new Error('expected evidence')
    await answer(page, question, wrongAnswer(question), t)
    await card.getByRole('link', { name: t('QuestionForm.toArticle') }).click()
    await expect(page).toHaveURL(new RegExp(`${sectionOf(lesson, place)?.id}#${place}$`))
    await expect(page.locator(`[data-segment="${place}"]`).first()).toBeInViewport()
  })
})

test.describe('evidence is picked in the article', () => {
  test('by pointing, for an answer that has to be shown too', async ({ page, locale, t }) => {
    const { card, ...question } = await open(page, locale, 'answer-with-evidence')
    const right = rightAnswer(question)
    await card.locator(`input[value="${right.option}"]`).check()
    await card.getByRole('button', { name: t('QuestionForm.pickInArticle') }).click()
    for (const segment of right.segments ?? []) {
      const piece = page.locator(`[data-article] [data-segment="${segment}"]`)
      await expect(piece).toHaveAttribute('aria-checked', 'false')
      await piece.click()
    }
    await page.getByRole('button', { name: t('QuestionForm.pickDone') }).click()
    await card.getByRole('button', { name: t('QuestionForm.submit'), exact: true }).click()
    await expect(card.locator('[data-feedback="correct"]')).toBeVisible()
  })
  test('by pointing', async ({ page, locale, t }) => {
    const { card, ...question } = await open(page, locale, 'evidence')
    const right = rightAnswer(question)
    await card.getByRole('button', { name: t('QuestionForm.pickInArticle') }).click()
    for (const segment of right.segments ?? []) {
      const piece = page.locator(`[data-article] [data-segment="${segment}"]`)
      // Picking begins once its script has come.
      await expect(piece).toHaveAttribute('aria-checked', 'false')
      await piece.click()
      await expect(piece).toHaveAttribute('aria-checked', 'true')
    }
    await expectAccessible(page)
    await page.getByRole('button', { name: t('QuestionForm.pickDone') }).click()
    await submit(page, question, right, t)
    await expect(page.locator('[data-picking]')).toHaveCount(0)
  })
  test('by keyboard alone', async ({ page, locale, t }) => {
    const { card, ...question } = await open(page, locale, 'evidence')
    const [wanted] = rightAnswer(question).segments ?? []
    await card.getByRole('button', { name: t('QuestionForm.pickInArticle') }).press('Enter')
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement)?.dataset.segment)
    await expect.poll(focused).toBe(question.passage?.segments[0])
    while ((await focused()) !== wanted) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await expect(card.locator(`input[value="${wanted}"]`)).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(card.locator('[data-feedback="correct"]')).toBeVisible()
  })
  test('several by drawing over them with a mouse', async ({ page, locale, t, isMobile }) => {
    test.skip(isMobile, 'a phone has no mouse')
    const { card, ...question } = await open(page, locale, 'evidence')
    await card.getByRole('button', { name: t('QuestionForm.pickInArticle') }).click()
    const [first, second] = question.passage?.segments ?? []
    const overFirstWord = async (segment: string | undefined) => {
      const piece = page.locator(`[data-article] [data-segment="${segment}"]`)
      const width = (await piece.boundingBox())?.width ?? 0
      await piece.hover({ position: { x: locale === 'ar' ? width - 15 : 15, y: 12 } })
    }
    await expect(page.locator(`[data-article] [data-segment="${first}"]`)).toHaveAttribute(
      'aria-checked',
      'false',
    )
    await overFirstWord(first)
    await page.mouse.down()
    await overFirstWord(second)
    await page.mouse.up()
    await page.getByRole('button', { name: t('QuestionForm.pickDone') }).click()
    for (const segment of [first, second])
      await expect(card.locator(`input[value="${segment}"]`)).toBeChecked()
  })
})

test('a hint comes on request, and not before', async ({ page, locale, t }) => {
  const { card, ...question } = await open(page, locale, 'short-answer')
  const hint = question.hint?.[locale] ?? 'no hint'
  expect(await page.content()).not.toContain(hint)
  await card.getByRole('button', { name: t('QuestionForm.takeHint') }).click()
  await expect(card.locator('[data-hint]')).toContainText(hint)
  await page.reload()
  await expect(card.locator('[data-hint]')).toContainText(hint)
})

test('who was sure and is wrong is sent to the text first', async ({ page, locale, t }) => {
  const { card, ...question } = await open(page, locale, 'short-answer')
  await card.getByText(t('QuestionForm.confidences.sure'), { exact: true }).click()
  const verdict = await answer(page, question, wrongAnswer(question), t)
  await expect(verdict).toContainText(t('QuestionForm.wasSure'))
  const told = ((await verdict.textContent()) ?? '').replace(/\s+/g, ' ')
  const why = question.blank?.whyNot[locale] ?? ''
  expect(told.indexOf(t('QuestionForm.evidence'))).toBeLessThan(told.indexOf(why.replace(/\s+/g, ' ')))
})
