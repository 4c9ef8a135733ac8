'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import type { Locale } from '@/lib/question/text'
import { moveStudentAction, removeStudentAction, renameStudentAction } from './actions'

interface Props {
  student: { id: string; nickname: string }
  classroom: string
  locale: Locale
  others: readonly { id: string; name: string }[]
  /** The id of the form that makes new PINs. */
  pinsForm: string
}

/** What can be done with one student. */
export function StudentTools({ student, classroom, locale, others, pinsForm }: Props) {
  const t = useTranslations('Students')
  const where = { student: student.id, classroom, locale }
  return (
    <details className="max-w-full grow-0 text-end open:basis-full">
      <summary className="button-quiet" aria-label={t('changeWhom', { nickname: student.nickname })}>
        {t('change')}
      </summary>
      <div className="card mt-2 mb-3 grid gap-6 text-start md:grid-cols-2">
        <Rename {...where} nickname={student.nickname} />
        {others.length > 0 && <Move {...where} others={others} />}
        <p>
          <button type="submit" form={pinsForm} name="only" value={student.id} className="button-quiet">
            {t('newPin')}
          </button>
        </p>
        <details>
          <summary className="button-quiet text-bad">{t('remove')}</summary>
          <form action={removeStudentAction} className="mt-2 space-y-2">
            <Which {...where} />
            <p className="text-sm">{t('removeWhat')}</p>
            <button type="submit" className="button">
              {t('removeDo')}
            </button>
          </form>
        </details>
      </div>
    </details>
  )
}

type Where = { student: string; classroom: string; locale: Locale }

function Which({ student, classroom, locale }: Where) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="learner" value={student} />
    </>
  )
}

function Rename({ nickname, ...where }: Where & { nickname: string }) {
  const t = useTranslations('Students')
  const [refused, submit, isPending] = useActionState(renameStudentAction, null)
  const id = useId()
  return (
    <form action={submit} className="space-y-2">
      <Which {...where} />
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
      <Problem reason={refused?.reason} />
      <button type="submit" className="button-quiet" disabled={isPending}>
        {t('rename')}
      </button>
    </form>
  )
}

function Move({ others, ...where }: Where & { others: Props['others'] }) {
  const t = useTranslations('Students')
  const [refused, submit, isPending] = useActionState(moveStudentAction, null)
  const id = useId()
  return (
    <form action={submit} className="space-y-2">
      <Which {...where} />
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
      <Problem reason={refused?.reason} />
      <button type="submit" className="button-quiet" disabled={isPending}>
        {t('move')}
      </button>
    </form>
  )
}

type Reason = 'unknown-learner' | 'unknown-classroom' | 'nickname-malformed' | 'nickname-taken' | 'no-room'

function Problem({ reason }: { reason: Reason | undefined }) {
  const t = useTranslations('Students')
  if (!reason) return null
  return (
    <p role="alert" className="text-bad">
      {t(`problems.${reason}`)}
    </p>
  )
}
