'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { claimAnswers } from '@/lib/commands/claim-answers'
import { leaveComputer } from '@/lib/commands/leave-computer'
import { signOutTeacher } from '@/lib/commands/sign-out-teacher'
import { acceptedLocale } from '@/lib/i18n/accepted-locale'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { LOCALE_COOKIE } from '@/lib/i18n/routing'
import { formText } from '@/lib/server/form-text'
import { clearSitting, readSitting, requireSitting } from '@/lib/server/sitting'
import { readCookieHeader, setTeacherCookies } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

/**
 * Ends whatever sitting this browser has, and forgets the language it chose: the next person gets their own. The form is
 * not read, but an action without it would be sent none, and the front door takes nothing else.
 */
export async function leaveComputerAction(_form: FormData): Promise<void> {
  const place = await world()
  await leaveComputer(place, { sitting: await readSitting() })
  await clearSitting()
  ;(await cookies()).delete(LOCALE_COOKIE)
  const signedOut = await signOutTeacher(place, { cookieHeader: await readCookieHeader() })
  await setTeacherCookies(signedOut.cookies)
  // Where `/` leads without that cookie: a redirect to `/` itself would show the page, but leave its address bare.
  redirect(`/${acceptedLocale((await headers()).get('accept-language'))}`)
}

/** A teacher who ends a preview stays signed in. */
export async function endPreviewAction(form: FormData): Promise<void> {
  const sitting = await readSitting()
  if (sitting?.learner?.kind === 'preview') {
    await leaveComputer(await world(), { sitting })
    await clearSitting()
  }
  redirect(`/${parseLocale(formText(form, 'locale'))}/teach`)
}

/** Whose are the answers given in this browser without a name? */
export async function claimAnswersAction(form: FormData): Promise<void> {
  await claimAnswers(await world(), {
    sitting: await requireSitting(),
    theirs: formText(form, 'claim') === 'yes',
  })
  redirect(`/${parseLocale(formText(form, 'locale'))}`)
}
