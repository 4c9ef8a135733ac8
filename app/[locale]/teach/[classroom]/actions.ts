'use server'

import { redirect } from 'next/navigation'
import { newJoinCode } from '@/lib/commands/new-join-code'
import { type ResetPinResult, resetPin } from '@/lib/commands/reset-pin'
import { setJoining } from '@/lib/commands/set-joining'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

export async function setJoiningAction(form: FormData): Promise<void> {
  const [locale, classroom] = [parseLocale(formText(form, 'locale')), formText(form, 'classroom')]
  const teacher = await requireTeacher(locale)
  await setJoining(await world(), { teacher, classroom, joining: formText(form, 'joining') })
  redirect(`/${locale}/teach/${encodeURIComponent(classroom)}`)
}

export async function newJoinCodeAction(form: FormData): Promise<void> {
  const [locale, classroom] = [parseLocale(formText(form, 'locale')), formText(form, 'classroom')]
  const teacher = await requireTeacher(locale)
  await newJoinCode(await world(), { teacher, classroom })
  redirect(`/${locale}/teach/${encodeURIComponent(classroom)}`)
}

/** The new PIN is in the answer to this one request and nowhere else. */
export async function resetPinAction(_: ResetPinResult | null, form: FormData): Promise<ResetPinResult> {
  const teacher = await requireTeacher(parseLocale(formText(form, 'locale')))
  return resetPin(await world(), { teacher, learner: formText(form, 'learner') })
}
