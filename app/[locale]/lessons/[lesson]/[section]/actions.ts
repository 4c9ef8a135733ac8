'use server'

import { redirect } from 'next/navigation'
import { parseRevealForm } from '@/app/[locale]/lessons/[lesson]/[section]/parse-reveal-form'
import { parseSubmitForm } from '@/app/[locale]/lessons/[lesson]/[section]/parse-submit-form'
import { parseReadingView } from '@/app/ui/reading-view'
import { readSection } from '@/lib/commands/read-section'
import { revealKey } from '@/lib/commands/reveal-key'
import { submitAnswer } from '@/lib/commands/submit-answer'
import { type TakeHintResult, takeHint } from '@/lib/commands/take-hint'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { readSitting } from '@/lib/server/sitting'
import { world } from '@/lib/server/world'
import { type AnswerResult, showResult } from './answer-result'

/** One answer, from the plain form and from the mutation alike. Its file, name and parameters are frozen by a test. */
export async function submitAnswerAction(
  _previous: AnswerResult | null,
  form: FormData,
): Promise<AnswerResult> {
  const [place, sitting] = [await world(), await readSitting()]
  const parsed = parseSubmitForm(form)
  if (!sitting) return { ok: false, reason: 'no-sitting' }
  if (!parsed) return { ok: false, reason: 'malformed' }
  return showResult(place, parsed, await submitAnswer(place, { ...parsed, sitting }))
}

/** The key of one question, for a learner who has tried it and asks. */
export async function revealKeyAction(_previous: AnswerResult | null, form: FormData): Promise<AnswerResult> {
  const [place, sitting] = [await world(), await readSitting()]
  const parsed = parseRevealForm(form)
  if (!sitting) return { ok: false, reason: 'no-sitting' }
  if (!parsed) return { ok: false, reason: 'malformed' }
  return showResult(place, parsed, await revealKey(place, { ...parsed, sitting }))
}

export type HintResult = TakeHintResult | { ok: false; reason: 'no-sitting' | 'malformed' | 'failed' }

/** The hint of one question. */
export async function takeHintAction(_previous: HintResult | null, form: FormData): Promise<HintResult> {
  const [place, sitting] = [await world(), await readSitting()]
  const parsed = parseRevealForm(form)
  if (!sitting) return { ok: false, reason: 'no-sitting' }
  if (!parsed) return { ok: false, reason: 'malformed' }
  return takeHint(place, { ...parsed, sitting })
}

/** "I have read this section": its questions come up. */
export async function readSectionAction(form: FormData): Promise<void> {
  const locale = parseLocale(formText(form, 'locale'))
  const [lesson, section] = [formText(form, 'lesson'), formText(form, 'section')]
  await readSection(await world(), { sitting: await readSitting(), lesson, section })
  const view = parseReadingView(formText(form, 'view'), locale)
  redirect(
    `/${locale}/lessons/${encodeURIComponent(lesson)}/${encodeURIComponent(section)}?view=${view}#questions`,
  )
}
