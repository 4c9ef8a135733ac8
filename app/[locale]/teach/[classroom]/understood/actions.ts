'use server'

import { redirect } from 'next/navigation'
import { assignPractice } from '@/lib/commands/assign-practice'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { openClassroom } from '../open-classroom'

/** Back on the page, the button has given way to what was assigned. */
export async function assignPracticeAction(form: FormData): Promise<void> {
  const [locale, classroom] = [parseLocale(formText(form, 'locale')), formText(form, 'classroom')]
  const [lesson, confusable] = [formText(form, 'lesson'), formText(form, 'confusable')]
  const { place, teacher } = await openClassroom(locale, classroom)
  await assignPractice(place, { teacher, classroom, lesson, confusable })
  const asked = new URLSearchParams({ lesson })
  // Without a fragment: to the router that would be a move on a page it has.
  redirect(`/${locale}/teach/${encodeURIComponent(classroom)}/understood?${asked}`)
}
