'use server'

import { redirect } from 'next/navigation'
import { changeAssignment } from '@/lib/commands/change-assignment'
import { createAssignment } from '@/lib/commands/create-assignment'
import { deleteAssignment } from '@/lib/commands/delete-assignment'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { orNotFound } from '@/lib/server/or-not-found'
import { openClassroom } from '../open-classroom'
import { type AssignmentRefused, parseAssignmentForm } from './parse-assignment-form'

/** A new assignment, or other terms for one that is there. */
export async function saveAssignmentAction(
  _: AssignmentRefused | null,
  form: FormData,
): Promise<AssignmentRefused> {
  const locale = parseLocale(formText(form, 'locale'))
  const { classroom, lesson, assignment, draft, filledIn } = parseAssignmentForm(form)
  const { place, teacher } = await openClassroom(locale, classroom)
  const result = assignment
    ? orNotFound(await changeAssignment(place, { teacher, classroom, assignment, draft }))
    : await createAssignment(place, { teacher, classroom, lesson, draft })
  if (!result.ok) return { reason: result.reason, filledIn }
  redirect(`/${locale}/teach/${encodeURIComponent(classroom)}/assignments`)
}

export async function deleteAssignmentAction(form: FormData): Promise<void> {
  const locale = parseLocale(formText(form, 'locale'))
  const [classroom, assignment] = [formText(form, 'classroom'), formText(form, 'assignment')]
  const { place, teacher } = await openClassroom(locale, classroom)
  orNotFound(await deleteAssignment(place, { teacher, classroom, assignment }))
  redirect(`/${locale}/teach/${encodeURIComponent(classroom)}/assignments`)
}
