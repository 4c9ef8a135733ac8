'use server'

import { redirect } from 'next/navigation'
import { eraseStudent } from '@/lib/commands/erase-student'
import { eraseWholeClassroom } from '@/lib/commands/erase-whole-classroom'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

export async function eraseStudentAction(form: FormData): Promise<void> {
  const locale = parseLocale(formText(form, 'locale'))
  const teacher = await requireTeacher(locale)
  const erased = await eraseStudent(await world(), { teacher, learner: formText(form, 'learner') })
  const done = erased.ok ? `?done=${erased.erased}` : ''
  redirect(`/${locale}/teach/${encodeURIComponent(formText(form, 'classroom'))}/privacy${done}`)
}

export async function eraseClassroomAction(form: FormData): Promise<void> {
  const [locale, classroom] = [parseLocale(formText(form, 'locale')), formText(form, 'classroom')]
  const teacher = await requireTeacher(locale)
  const asked = { teacher, classroom, name: formText(form, 'name') }
  const erased = await eraseWholeClassroom(await world(), asked)
  const again = !erased.ok && erased.reason === 'name-differs'
  redirect(
    `/${locale}/teach${again ? `/${encodeURIComponent(classroom)}/privacy?erase=all&name=differs` : ''}`,
  )
}
