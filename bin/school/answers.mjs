/** @import { Answer } from '../../lib/question/answer' */
/** @import { Question } from '../../lib/question/question' */
/** @import { Locator } from '@playwright/test' */

/**
 * The answer that is right; of several, the first an author gave.
 * @param {Question} question
 * @returns {Answer}
 */
export function rightAnswer({ kind, options, slots, passage, blank, essay }) {
  const right = options.filter((option) => option.correct).map(({ id }) => id)
  const filled = slots.map((slot) => [slot.id, slot.options.find((option) => option.correct)?.id ?? ''])
  return {
    ...(kind === 'choices' && { options: right }),
    ...(kind !== 'choices' && right[0] !== undefined && { option: right[0] }),
    ...(slots.length > 0 && { slots: Object.fromEntries(filled) }),
    ...(passage && { segments: passage.accepted[0]?.segments ?? [] }),
    ...(blank && { text: blank.accepted.ar[0] ?? '' }),
    ...(essay && { text: essay.model.en }),
  }
}

/**
 * An answer in which nothing is right: the `nth` wrong option from 0, every slot filled wrong, the order turned round.
 * @param {Question} question
 * @returns {Answer}
 */
export function wrongAnswer({ kind, options, slots, passage, blank, essay }, nth = 0) {
  const wrong = options.filter((option) => !option.correct).map(({ id }) => id)
  const wrongOption = wrong[nth % wrong.length]
  const shown = new Set(passage?.accepted.flatMap(({ segments }) => segments))
  const filled = slots.map((slot) => {
    const rightPlace = Number(slot.options.find((option) => option.correct)?.id)
    const reversed = String(slots.length + 1 - rightPlace)
    const other = slot.options.filter((option) => !option.correct)
    return [slot.id, kind === 'order' ? reversed : (other[nth % other.length]?.id ?? '')]
  })
  return {
    ...(wrongOption !== undefined &&
      (kind === 'choices' ? { options: [wrongOption] } : { option: wrongOption })),
    ...(slots.length > 0 && { slots: Object.fromEntries(filled) }),
    ...(passage && { segments: passage.segments.filter((segment) => !shown.has(segment)).slice(0, 1) }),
    ...(blank && { text: 'something else' }),
    ...(essay && { text: 'I do not know.' }),
  }
}

/**
 * Puts an answer into the form of its question, with the controls that a page without JavaScript has too; events that
 * have become a list are moved by their buttons.
 * @param {Locator} form
 * @param {Answer} answer
 */
export async function fillAnswer(form, { option, options = [], slots = {}, segments = [], text }) {
  if (option !== undefined) await form.locator(`input[name="option"][value="${option}"]`).check()
  for (const box of await form.locator('input[name^="option."]').all())
    await box.setChecked(options.includes((await box.getAttribute('value')) ?? ''))
  for (const box of await form.locator('input[name^="segment."]').all())
    await box.setChecked(segments.includes((await box.getAttribute('value')) ?? ''))
  const inTurn = Object.entries(slots).sort(([, a], [, b]) => Number(a) - Number(b))
  for (const [slot, value] of inTurn) await fillSlot(form, slot, value)
  if (text !== undefined) await form.locator('[name="text"]').fill(text)
}

/** A list of events takes the place of its numbers when its script has come: then there is nothing left to select. */
async function fillSlot(form, slot, value) {
  const control = form.locator(`[name="slot.${slot}"]`)
  const isList = async () => (await control.getAttribute('type')) === 'hidden'
  if (!(await isList())) {
    await control.selectOption(value, { timeout: 2000 }).catch(async (error) => {
      if (!(await isList())) throw error
    })
    if (!(await isList())) return
  }
  const handle = form.locator(`[data-slot="${slot}"] [data-handle]`)
  while ((await control.getAttribute('value')) !== value) {
    const isBelow = Number(await control.getAttribute('value')) > Number(value)
    await handle.press(isBelow ? 'ArrowUp' : 'ArrowDown')
  }
}
