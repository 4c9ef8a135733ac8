'use server'

import { redirect } from 'next/navigation'
import { acceptCoInvitation } from '@/lib/commands/accept-co-invitation'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

/** A link that is not usable any more leads back to the page that says so. */
export async function acceptCoInvitationAction(form: FormData): Promise<void> {
  const [locale, token] = [parseLocale(formText(form, 'locale')), formText(form, 'token')]
  const teacher = await requireTeacher(locale)
  const result = await acceptCoInvitation(await world(), { teacher, token })
  if (!result.ok) redirect(`/${locale}/teach/invited?token=${encodeURIComponent(token)}`)
  redirect(`/${locale}/teach/${encodeURIComponent(result.classroom)}`)
}
