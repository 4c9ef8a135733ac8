'use server'

import { redirect } from 'next/navigation'
import { newJoinCode } from '@/lib/commands/new-join-code'
import { resetPin } from '@/lib/commands/reset-pin'
import { setJoining } from '@/lib/commands/set-joining'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { orNotFound } from '@/lib/server/or-not-found'
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'
import { openClassroom } from './open-classroom'

export async function setJoiningAction(form: FormData): Promise<void> {
  const [locale, classroom] = [parseLocale(formText(form, 'locale')), formText(form, 'classroom')]
  const { place, teacher } = await openClassroom(locale, classroom)
  await setJoining(place, { teacher, classroom, joining: formText(form, 'joining') })
  redirect(`/${locale}/teach/${encodeURIComponent(classroom)}`)
}

export async function newJoinCodeAction(form: FormData): Promise<void> {
  const [locale, classroom] = [parseLocale(formText(form, 'locale')), formText(form, 'classroom')]
  const { place, teacher } = await openClassroom(locale, classroom)
  await newJoinCode(place, { teacher, classroom })
  redirect(`/${locale}/teach/${encodeURIComponent(classroom)}`)
}

type NewPin = { nickname: string; pin: string }

/** The new PIN is in the answer to this one request and nowhere else. */
export async function resetPinAction(_: NewPin | null, form: FormData): Promise<NewPin> {
  const teacher = await requireTeacher(parseLocale(formText(form, 'locale')))
  const { nickname, pin } = orNotFound(
    await resetPin(await world(), { teacher, learner: formText(form, 'learner') }),
  )
  return { nickname, pin }
}
