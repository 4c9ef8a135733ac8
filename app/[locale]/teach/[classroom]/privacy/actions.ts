'use server'

import { redirect } from 'next/navigation'
import { eraseStudent } from '@/lib/commands/erase-student'
import { eraseWholeClassroom } from '@/lib/commands/erase-whole-classroom'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { orNotFound } from '@/lib/server/or-not-found'
import { openClassroom } from '../open-classroom'

export async function eraseStudentAction(form: FormData): Promise<void> {
  const locale = parseLocale(formText(form, 'locale'))
  const { place, teacher, classroom } = await openClassroom(locale, formText(form, 'classroom'))
  const asked = { teacher, learner: formText(form, 'learner') }
  const { erased } = orNotFound(await eraseStudent(place, asked))
  redirect(`/${locale}/teach/${encodeURIComponent(classroom.id)}/privacy?done=${erased}`)
}

export async function eraseClassroomAction(form: FormData): Promise<void> {
  const locale = parseLocale(formText(form, 'locale'))
  const { place, teacher, classroom } = await openClassroom(locale, formText(form, 'classroom'))
  const asked = { teacher, classroom: classroom.id, name: formText(form, 'name') }
  const erased = await eraseWholeClassroom(place, asked)
  const page = `/${locale}/teach/${encodeURIComponent(classroom.id)}/privacy`
  redirect(erased.ok ? `/${locale}/teach` : `${page}?erase=all&name=differs`)
}
