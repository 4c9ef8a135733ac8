'use server'

import { redirect } from 'next/navigation'
import { archiveClassroom } from '@/lib/commands/archive-classroom'
import {
  type ChangeClassroomSettingsResult,
  type ClassroomSettings,
  changeClassroomSettings,
} from '@/lib/commands/change-classroom-settings'
import { inviteCoTeacher } from '@/lib/commands/invite-co-teacher'
import { removeCoTeacher } from '@/lib/commands/remove-co-teacher'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { ownAddress } from '@/lib/server/own-address'
import { openClassroom } from '../open-classroom'

export type SettingsRefusal = Extract<ChangeClassroomSettingsResult, { ok: false }>['reason']
/** What a form that was refused shows again. */
export type SettingsRefused = { reason: SettingsRefusal; settings: ClassroomSettings }

export async function changeSettingsAction(
  _: SettingsRefused | null,
  form: FormData,
): Promise<SettingsRefused> {
  const { locale, classroom } = placeOf(form)
  const { place, teacher } = await openClassroom(locale, classroom)
  const settings = {
    name: formText(form, 'name'),
    languages: formText(form, 'languages'),
    digits: formText(form, 'digits'),
    lastDay: formText(form, 'lastDay'),
  }
  const result = await changeClassroomSettings(place, { teacher, classroom, ...settings })
  if (!result.ok) return { reason: result.reason, settings }
  redirect(`/${locale}/teach/${encodeURIComponent(classroom)}/settings?saved=yes`)
}

export async function archiveClassroomAction(form: FormData): Promise<void> {
  const { locale, classroom } = placeOf(form)
  const { place, teacher } = await openClassroom(locale, classroom)
  const isArchived = formText(form, 'archive') === 'yes'
  await archiveClassroom(place, { teacher, classroom, isArchived })
  redirect(`/${locale}/teach/${encodeURIComponent(classroom)}/settings`)
}

/** Whoever leaves goes to the desk: the classroom is not theirs to see any more. */
export async function removeCoTeacherAction(form: FormData): Promise<void> {
  const { locale, classroom } = placeOf(form)
  const { place, teacher } = await openClassroom(locale, classroom)
  const coTeacher = formText(form, 'teacher')
  await removeCoTeacher(place, { teacher, classroom, coTeacher })
  redirect(
    coTeacher === teacher.id
      ? `/${locale}/teach`
      : `/${locale}/teach/${encodeURIComponent(classroom)}/settings`,
  )
}

/** `expiresAt`: ISO 8601. */
export type CoInvitationMade = { ok: true; link: string; expiresAt: string } | { ok: false }

/** A link for one colleague; it is shown this once. */
export async function inviteCoTeacherAction(
  _: CoInvitationMade | null,
  form: FormData,
): Promise<CoInvitationMade> {
  const { locale, classroom } = placeOf(form)
  const { place, teacher } = await openClassroom(locale, classroom)
  const result = await inviteCoTeacher(place, { teacher, classroom })
  if (!result.ok) return { ok: false }
  const link = `${await ownAddress()}/${locale}/teach/invited?token=${result.token}`
  return { ok: true, link, expiresAt: result.expiresAt.toISOString() }
}

function placeOf(form: FormData) {
  return { locale: parseLocale(formText(form, 'locale')), classroom: formText(form, 'classroom') }
}
