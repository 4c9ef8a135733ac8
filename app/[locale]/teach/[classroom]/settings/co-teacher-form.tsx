'use client'

import { useActionState, useId } from 'react'
import type { Locale } from '@/lib/question/text'
import { inviteCoTeacherAction } from './actions'

interface Props {
  classroom: string
  locale: Locale
  /** `once` holds `{date}`. */
  labels: { make: string; link: string; once: string; unknown: string }
}

/** The link is shown once, where it was asked for: whoever has it sees this classroom. */
export function CoTeacherForm({ classroom, locale, labels }: Props) {
  const [made, make, isPending] = useActionState(inviteCoTeacherAction, null)
  const id = useId()
  return (
    <form action={make} className="space-y-3" data-invite>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="classroom" value={classroom} />
      {made?.ok && (
        <div role="status">
          <label htmlFor={id} className="font-semibold">
            {labels.link}
          </label>
          <input
            id={id}
            dir="ltr"
            readOnly
            value={made.link}
            onFocus={(event) => event.currentTarget.select()}
            className="field mt-1"
          />
          <p className="mt-1 text-muted text-sm">
            {labels.once.replace('{date}', dateOf(made.expiresAt, locale))}
          </p>
        </div>
      )}
      {made && !made.ok && (
        <p role="alert" className="text-bad">
          {labels.unknown}
        </p>
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
