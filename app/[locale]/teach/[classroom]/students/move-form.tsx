'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import { moveStudentAction } from './actions'
import { StudentProblem } from './student-problem'
import { type Where, WhichStudent } from './which-student'

export function MoveForm({ others, ...where }: Where & { others: readonly { id: string; name: string }[] }) {
  const t = useTranslations('Students')
  const [refused, submit, isPending] = useActionState(moveStudentAction, null)
  const id = useId()
  return (
    <form action={submit} className="space-y-2">
      <WhichStudent {...where} />
      <label htmlFor={id} className="font-semibold">
        {t('moveTo')}
      </label>
      <select id={id} name="to" required className="field" aria-describedby={`${id}-what`}>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
      </select>
      <p id={`${id}-what`} className="text-muted text-sm">
        {t('moveWhat')}
      </p>
      <StudentProblem reason={refused} />
      <button type="submit" className="button-quiet" disabled={isPending}>
        {t('move')}
      </button>
    </form>
  )
}
