'use client'

import { useActionState, useId } from 'react'
import type { Locale } from '@/lib/question/text'
import { inviteTeacherAction } from './actions'

type Props = { locale: Locale; labels: { make: string; link: string; once: string } }

/** The link is shown once, where it was asked for: whoever has it becomes a teacher. */
export function InviteForm({ locale, labels }: Props) {
  const [invitation, make, isPending] = useActionState(inviteTeacherAction, null)
  const id = useId()
  return (
    <form action={make} className="space-y-3">
      <input type="hidden" name="locale" value={locale} />
      {invitation && (
        <div role="status">
          <label htmlFor={id} className="font-semibold">
            {labels.link}
          </label>
          <input
            id={id}
            dir="ltr"
            readOnly
            value={invitation.link}
            onFocus={(event) => event.currentTarget.select()}
            className="field mt-1"
          />
          <p className="mt-1 text-muted text-sm">
            {labels.once.replace('{date}', dateOf(invitation.expiresAt, locale))}
          </p>
        </div>
      )}
      <button type="submit" className="button-quiet" disabled={isPending}>
        {labels.make}
      </button>
    </form>
  )
}

function dateOf(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', numberingSystem: 'latn' }).format(new Date(iso))
}
