'use server'

import { redirect } from 'next/navigation'
import { startPreview } from '@/lib/commands/start-preview'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { readSitting, setSitting } from '@/lib/server/sitting'
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

/** The teacher takes the lesson as a student sees it. */
export async function startPreviewAction(form: FormData): Promise<void> {
  const [locale, lesson] = [parseLocale(formText(form, 'locale')), formText(form, 'lesson')]
  const teacher = await requireTeacher(locale)
  const { sittingToken } = await startPreview(await world(), { teacher, sitting: await readSitting() })
  await setSitting(sittingToken)
  redirect(`/${locale}/lessons/${encodeURIComponent(lesson)}`)
}
