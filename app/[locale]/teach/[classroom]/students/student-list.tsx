'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Locale } from '@/lib/question/text'
import { newPinsAction } from './actions'
import { type CardPlace, JoinCards } from './join-cards'
import { StudentTools } from './student-tools'

interface Props {
  classroom: string
  locale: Locale
  /** `since`: a day, as it is written in the language of the page. */
  students: readonly { id: string; nickname: string; since: string }[]
  /** Where they can be moved to. */
  others: readonly { id: string; name: string }[]
  cards: CardPlace
}

const PINS_FORM = 'new-pins'

/** Everybody with a box to tick; new PINs for those who are ticked, and their cards. */
export function StudentList({ classroom, locale, students, others, cards }: Props) {
  const t = useTranslations('Students')
  const [made, make, isPending] = useActionState(newPinsAction, null)
  return (
    <>
      <ul className="divide-y divide-rule border-rule border-y print:hidden">
        {students.map((student) => (
          <li
            key={student.id}
            data-student={student.id}
            className="flex flex-wrap items-start gap-x-3 gap-y-1 py-1.5"
          >
            <label className="flex min-h-11 grow items-center gap-3">
              <input
                type="checkbox"
                form={PINS_FORM}
                name="chosen"
                value={student.id}
                className="size-5 accent-accent"
                aria-label={t('choose', { nickname: student.nickname })}
              />
              <bdi className="font-medium">{student.nickname}</bdi>
              <span className="text-muted text-sm">{t('since', { date: student.since })}</span>
            </label>
            <StudentTools
              student={student}
              classroom={classroom}
              locale={locale}
              others={others}
              pinsForm={PINS_FORM}
            />
          </li>
        ))}
      </ul>
      <form id={PINS_FORM} action={make} className="mt-6 max-w-prose print:hidden">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="classroom" value={classroom} />
        <h3 className="font-semibold">{t('pins')}</h3>
        <p className="mt-1 mb-3 text-muted text-sm">{t('pinsWhat')}</p>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button-quiet" disabled={isPending}>
            {t('pinsChosen')}
          </button>
          <button type="submit" name="all" value="yes" className="button-quiet" disabled={isPending}>
            {t('pinsAll')}
          </button>
        </div>
        {made && !made.ok && (
          <p role="alert" className="mt-2 text-bad">
            {t(`problems.${made.reason}`)}
          </p>
        )}
      </form>
      {made?.ok && <JoinCards cards={made.cards} place={cards} />}
    </>
  )
}
