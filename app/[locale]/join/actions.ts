'use server'

import { redirect } from 'next/navigation'
import { joinClassroom } from '@/lib/commands/join-classroom'
import { returnToClassroom } from '@/lib/commands/return-to-classroom'
import { formText } from '@/lib/server/form-text'
import { requireSitting, setSitting } from '@/lib/server/sitting'
import { world } from '@/lib/server/world'
import { type JoinRefused, parseJoinForm } from './parse-join-form'

/** Somebody new in the class: a nickname and a PIN of their own. */
export async function joinAction(_previous: JoinRefused | null, form: FormData): Promise<JoinRefused> {
  const { locale, ...asked } = parseJoinForm(form)
  const result = await joinClassroom(await world(), { ...asked, sitting: await requireSitting() })
  if (!result.ok) return { suggestions: [], ...result, nickname: asked.nickname }
  await setSitting(result.sittingToken)
  redirect(`/${locale}`)
}

/** Somebody who was here before, perhaps at another computer. */
export async function returnAction(_previous: JoinRefused | null, form: FormData): Promise<JoinRefused> {
  const { locale, ...asked } = parseJoinForm(form)
  const result = await returnToClassroom(await world(), { ...asked, sitting: await requireSitting() })
  if (!result.ok) return { reason: result.reason, suggestions: [], nickname: formText(form, 'nickname') }
  await setSitting(result.sittingToken)
  redirect(`/${locale}`)
}
