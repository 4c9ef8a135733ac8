'use client'

import { useActionState, useId } from 'react'
import type { Locale } from '@/lib/question/text'
import { createClassroomAction } from './actions'

type Props = { locale: Locale; labels: { name: string; nameHint: string; create: string; malformed: string } }

export function NewClassroomForm({ locale, labels }: Props) {
  const [refused, submit, isPending] = useActionState(createClassroomAction, null)
  const id = useId()
  return (
    <form action={submit} className="card max-w-md space-y-3">
      <input type="hidden" name="locale" value={locale} />
      <div>
        <label htmlFor={id} className="font-semibold">
          {labels.name}
        </label>
        <p id={`${id}-hint`} className="text-muted text-sm">
          {labels.nameHint}
        </p>
        <input
          id={id}
          name="name"
          dir="auto"
          required
          maxLength={60}
          autoComplete="off"
          defaultValue={refused?.name}
          aria-describedby={refused ? `${id}-hint ${id}-problem` : `${id}-hint`}
          className="field mt-1"
        />
      </div>
      {refused && (
        <p id={`${id}-problem`} role="alert" className="text-bad">
          {labels.malformed}
        </p>
      )}
      <button type="submit" className="button" disabled={isPending}>
        {labels.create}
      </button>
    </form>
  )
}
