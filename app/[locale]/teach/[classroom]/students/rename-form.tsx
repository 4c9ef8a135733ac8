'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import { renameStudentAction } from './actions'
import { StudentProblem } from './student-problem'
import { type Where, WhichStudent } from './which-student'

export function RenameForm({ nickname, ...where }: Where & { nickname: string }) {
  const t = useTranslations('Students')
  const [refused, submit, isPending] = useActionState(renameStudentAction, null)
  const id = useId()
  return (
    <form action={submit} className="space-y-2">
      <WhichStudent {...where} />
      <label htmlFor={id} className="font-semibold">
        {t('nickname')}
      </label>
      <input
        id={id}
        name="nickname"
        dir="auto"
        required
        maxLength={24}
        autoComplete="off"
        defaultValue={nickname}
        className="field"
      />
      <StudentProblem reason={refused} />
      <button type="submit" className="button-quiet" disabled={isPending}>
        {t('rename')}
      </button>
    </form>
  )
}
