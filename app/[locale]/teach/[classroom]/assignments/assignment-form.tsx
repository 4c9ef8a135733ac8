'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Locale } from '@/lib/question/text'
import { saveAssignmentAction } from './actions'
import { MomentFields } from './moment-fields'
import type { FilledIn } from './parse-assignment-form'
import { TermsFields } from './terms-fields'
import { Tick } from './tick'

interface Props {
  locale: Locale
  classroom: string
  lesson: { id: string; sections: readonly { id: string; title: string }[] }
  /** Empty for a new one. */
  assignment: string
  /** A practice set has questions instead of sections. */
  isSet: boolean
  initial: FilledIn
  /** Which clock decides, and how late it is there. */
  clock: string
}

/** The terms of an assignment: what, from when, until when, in which languages, and what comes before and after answering. */
export function AssignmentForm({ locale, classroom, lesson, assignment, isSet, initial, clock }: Props) {
  const t = useTranslations('Assignments')
  const [refused, submit, isPending] = useActionState(saveAssignmentAction, null)
  const filled = refused?.filledIn ?? initial
  return (
    <form action={submit} className="card max-w-2xl space-y-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="lesson" value={lesson.id} />
      <input type="hidden" name="assignment" value={assignment} />
      {!isSet && (
        <fieldset>
          <legend className="font-semibold">{t('sections')}</legend>
          {lesson.sections.map(({ id, title }, index) => (
            <Tick key={id} name={`section.${id}`} isTicked={filled.sections.includes(id)}>
              <span className="text-muted">{index + 1}.</span> <bdi>{title}</bdi>
            </Tick>
          ))}
        </fieldset>
      )}
      <MomentFields filled={filled} clock={clock} isSet={isSet} />
      <TermsFields filled={filled} />
      {refused && (
        <p role="alert" className="text-bad">
          {t(`problems.${refused.reason}`)}
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        <button type="submit" className="button" disabled={isPending}>
          {assignment === '' ? t('assign') : t('save')}
        </button>
        {assignment !== '' && (
          <a href={`/${locale}/teach/${classroom}/assignments`} className="button-quiet">
            {t('cancel')}
          </a>
        )}
      </p>
    </form>
  )
}
