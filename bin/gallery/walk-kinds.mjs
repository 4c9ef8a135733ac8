import { answerOnPage } from '../school/answer-on-page.mjs'
import { fillAnswer, rightAnswer, wrongAnswer } from '../school/answers.mjs'

/** One question of every kind in every state it has: unanswered, hinted, wrong, in part right, with its key, right. */
export async function walkKinds({ lesson, camera, newVisitor, at, t }) {
  const asked = lesson.sections.flatMap((section) =>
    section.questions.map((question) => ({ section, question })),
  )
  for (const kind of new Set(asked.map(({ question }) => question.kind))) {
    const ofKind = asked.filter(({ question }) => question.kind === kind)
    const { section, question } = ofKind.find(({ question }) => question.hint) ?? ofKind[0]
    const page = await newVisitor()
    await page.goto(at(`/lessons/${lesson.id}/${section.id}`), { waitUntil: 'networkidle' })
    await walkKind(page, { question, camera, t })
    await page.context().close()
  }
}

async function walkKind(page, { question, camera, t }) {
  const { kind } = question
  const card = page.locator(`[id="q-${question.id}"]`)
  const take = (state) => camera.take(page, `kind-${kind}-${state}`, { of: card })
  await take('1-unanswered')
  if (question.hint) {
    await card.getByRole('button', { name: t('QuestionForm.takeHint') }).click()
    await card.locator('[data-hint]').waitFor()
    await take('2-hint')
  }
  if (kind === 'match') await takeHeld(page, { card, question, take })
  if (kind === 'evidence') await takePicking(page, { card, question, camera, t })
  if (kind !== 'open') {
    await card.getByText(t('QuestionForm.confidences.sure'), { exact: true }).click()
    await answerOnPage(page, question, wrongAnswer(question))
    await take('4-wrong-and-sure')
    await answerOnPage(page, question, partlyRight(question) ?? wrongAnswer(question, 1))
    await take(partlyRight(question) ? '5-in-part-right-with-key' : '5-wrong-again-with-key')
  }
  await page.context().clearCookies()
  await page.evaluate(() => sessionStorage.clear())
  await page.reload({ waitUntil: 'networkidle' })
  await answerOnPage(page, question, rightAnswer(question))
  await take(kind === 'open' ? '6-waiting' : '6-right')
}

/** A source is picked up: every claim offers a place for it. */
async function takeHeld(page, { card, question, take }) {
  await card.locator('button[draggable=true]').first().click()
  await fillAnswer(card, { slots: { [question.slots[0].id]: question.slots[0].options[1].id } })
  await take('3-picked-up')
  await page.keyboard.press('Escape')
}

async function takePicking(page, { card, question, camera, t }) {
  await card.getByRole('button', { name: t('QuestionForm.pickInArticle') }).click()
  await page.locator(`[data-article] [data-segment="${question.passage.segments[1]}"]`).click()
  await camera.take(page, `kind-${question.kind}-3-picking`, { screen: true })
  await page.getByRole('button', { name: t('QuestionForm.pickDone') }).click()
}

/** The right answer with one slip; null for what is right or wrong as a whole. */
function partlyRight(question) {
  const right = rightAnswer(question)
  if (question.kind === 'order') {
    const swapped = { 1: '2', 2: '1' }
    const slots = Object.entries(right.slots).map(([id, place]) => [id, swapped[place] ?? place])
    return { slots: Object.fromEntries(slots) }
  }
  if (question.slots.length > 1) {
    const [slot] = question.slots
    const other = slot.options.find((option) => !option.correct)
    return { slots: { ...right.slots, [slot.id]: other.id } }
  }
  if (question.kind === 'choices') return { options: right.options.slice(0, 1) }
  if (question.kind === 'answer-with-evidence') return { ...right, segments: wrongAnswer(question).segments }
  return null
}
