'use client'

import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/question/text'
import { removeStudentAction } from './actions'
import { MoveForm } from './move-form'
import { RenameForm } from './rename-form'
import { WhichStudent } from './which-student'

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
        <RenameForm {...where} nickname={student.nickname} />
        {others.length > 0 && <MoveForm {...where} others={others} />}
        <p>
          <button type="submit" form={pinsForm} name="only" value={student.id} className="button-quiet">
            {t('newPin')}
          </button>
        </p>
        <details>
          <summary className="button-quiet text-bad">{t('remove')}</summary>
          <form action={removeStudentAction} className="mt-2 space-y-2">
            <WhichStudent {...where} />
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
