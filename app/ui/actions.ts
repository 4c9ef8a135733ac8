'use server'

import { redirect } from 'next/navigation'
import { claimAnswers } from '@/lib/commands/claim-answers'
import { leaveComputer } from '@/lib/commands/leave-computer'
import { signOutTeacher } from '@/lib/commands/sign-out-teacher'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { clearSitting, readSitting, requireSitting } from '@/lib/server/sitting'
import { readCookieHeader, setTeacherCookies } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

/** Ends whatever sitting this browser has. A teacher who ends a preview stays signed in. */
export async function leaveComputerAction(form: FormData): Promise<void> {
  const locale = parseLocale(formText(form, 'locale'))
  const [place, sitting] = [await world(), await readSitting()]
  await leaveComputer(place, { sitting })
  await clearSitting()
  if (sitting?.learner?.kind === 'preview') redirect(`/${locale}/teach`)
  const { cookies } = await signOutTeacher(place, { cookieHeader: await readCookieHeader() })
  await setTeacherCookies(cookies)
  redirect(`/${locale}`)
}

/** Whose are the answers given in this browser without a name? */
export async function claimAnswersAction(form: FormData): Promise<void> {
  await claimAnswers(await world(), {
    sitting: await requireSitting(),
    theirs: formText(form, 'claim') === 'yes',
  })
  redirect(`/${parseLocale(formText(form, 'locale'))}`)
}
