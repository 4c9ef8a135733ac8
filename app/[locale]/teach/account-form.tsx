'use client'

import { useActionState, useId } from 'react'
import type { Locale } from '@/lib/question/text'
import type { AccountLabels } from './account-labels'
import { resetPasswordAction, signInAction, signUpAction } from './actions'

const actions = { 'sign-in': signInAction, 'sign-up': signUpAction, reset: resetPasswordAction }

type Props = {
  intent: keyof typeof actions
  /** The invitation, or the proof that comes with a reset link. */
  token?: string
  locale: Locale
  labels: AccountLabels
}

export function AccountForm({ intent, token, locale, labels }: Props) {
  const [refused, submit, isPending] = useActionState(actions[intent], null)
  const id = useId()
  const isNew = intent !== 'sign-in'
  const describedBy = [isNew && `${id}-hint`, refused && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <form action={submit} className="card max-w-md space-y-4">
      <input type="hidden" name="locale" value={locale} />
      {token && <input type="hidden" name="token" value={token} />}
      {intent !== 'reset' && (
        <div>
          <label htmlFor={`${id}-email`} className="font-semibold">
            {labels.email}
          </label>
          <input
            id={`${id}-email`}
            name="email"
            type="email"
            dir="ltr"
            required
            maxLength={254}
            autoComplete="username"
            defaultValue={refused?.email}
            aria-describedby={refused ? `${id}-problem` : undefined}
            className="field mt-1"
          />
        </div>
      )}
      <div>
        <label htmlFor={`${id}-password`} className="font-semibold">
          {intent === 'reset' ? labels.newPassword : labels.password}
        </label>
        {isNew && (
          <p id={`${id}-hint`} className="text-muted text-sm">
            {labels.passwordHint}
          </p>
        )}
        <input
          id={`${id}-password`}
          name="password"
          type="password"
          dir="ltr"
          required
          maxLength={200}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          aria-describedby={describedBy || undefined}
          className="field mt-1"
        />
      </div>
      {refused && (
        <p id={`${id}-problem`} role="alert" className="text-bad">
          {labels.problems[refused.reason]}
        </p>
      )}
      <button type="submit" className="button" disabled={isPending}>
        {labels.submit[intent]}
      </button>
    </form>
  )
}
