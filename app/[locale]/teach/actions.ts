'use server'

import { redirect } from 'next/navigation'
import { createClassroom } from '@/lib/commands/create-classroom'
import { inviteTeacher } from '@/lib/commands/invite-teacher'
import { resetPassword } from '@/lib/commands/reset-password'
import { signInTeacher } from '@/lib/commands/sign-in-teacher'
import { signUpTeacher } from '@/lib/commands/sign-up-teacher'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { ownAddress } from '@/lib/server/own-address'
import { requireTeacher, setTeacherCookies } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'
import type { AccountRefused } from './account-refused'

export async function signUpAction(_: AccountRefused | null, form: FormData): Promise<AccountRefused> {
  const [email, password] = [formText(form, 'email'), formText(form, 'password')]
  const invitation = formText(form, 'token') || null
  const result = await signUpTeacher(await world(), { email, password, invitation })
  if (!result.ok) return { reason: result.reason, email }
  await setTeacherCookies(result.cookies)
  redirect(`/${parseLocale(formText(form, 'locale'))}/teach`)
}

export async function signInAction(_: AccountRefused | null, form: FormData): Promise<AccountRefused> {
  const [email, password] = [formText(form, 'email'), formText(form, 'password')]
  const result = await signInTeacher(await world(), { email, password })
  if (!result.ok) return { reason: result.reason, email }
  await setTeacherCookies(result.cookies)
  const [desk, token] = [`/${parseLocale(formText(form, 'locale'))}/teach`, formText(form, 'token')]
  // Who came by a link to a classroom has it before them again.
  redirect(token ? `${desk}/invited?token=${encodeURIComponent(token)}` : desk)
}

/** With the link from the command line: a new password, and straight in with it. */
export async function resetPasswordAction(_: AccountRefused | null, form: FormData): Promise<AccountRefused> {
  const [token, password] = [formText(form, 'token'), formText(form, 'password')]
  const place = await world()
  const reset = await resetPassword(place, { token, password })
  if (!reset.ok) return { reason: reset.reason, email: '' }
  const signedIn = await signInTeacher(place, { email: reset.email, password })
  if (signedIn.ok) await setTeacherCookies(signedIn.cookies)
  redirect(`/${parseLocale(formText(form, 'locale'))}/teach`)
}

export async function createClassroomAction(
  _: { name: string } | null,
  form: FormData,
): Promise<{ name: string }> {
  const [locale, name] = [parseLocale(formText(form, 'locale')), formText(form, 'name')]
  const teacher = await requireTeacher(locale)
  const result = await createClassroom(await world(), { teacher, name })
  if (!result.ok) return { name }
  redirect(`/${locale}/teach/${result.classroom.id}`)
}

export interface Invitation {
  link: string
  /** ISO 8601. */
  expiresAt: string
}

/** A link for one colleague; it is shown this once. */
export async function inviteTeacherAction(_: Invitation | null, form: FormData): Promise<Invitation> {
  const locale = parseLocale(formText(form, 'locale'))
  const teacher = await requireTeacher(locale)
  const { token, expiresAt } = await inviteTeacher(await world(), { teacher })
  const link = `${await ownAddress()}/${locale}/teach/sign-up?invitation=${token}`
  return { link, expiresAt: expiresAt.toISOString() }
}
