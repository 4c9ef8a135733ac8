'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import type { Locale } from '@/lib/question/text'
import { resetPinAction } from './actions'

type Props = { learners: readonly { id: string; nickname: string }[]; locale: Locale }

/** For a student who has forgotten the PIN: the new one is shown once, here. */
export function PinForm({ learners, locale }: Props) {
  const t = useTranslations('Classroom')
  const [result, submit, isPending] = useActionState(resetPinAction, null)
  const id = useId()
  const collator = new Intl.Collator(locale, { numeric: true })
  return (
    <details className="mt-6" open={result ? true : undefined}>
      <summary className="button-quiet">{t('pin')}</summary>
      <form action={submit} className="card mt-2 max-w-md space-y-3">
        <input type="hidden" name="locale" value={locale} />
        <div>
          <label htmlFor={id} className="font-semibold">
            {t('pinWhose')}
          </label>
          <p className="text-muted text-sm">{t('pinWhat')}</p>
          <select id={id} name="learner" required defaultValue="" className="field mt-1">
            <option value="" disabled>
              {t('pinChoose')}
            </option>
            {learners
              .toSorted((a, b) => collator.compare(a.nickname, b.nickname))
              .map((learner) => (
                <option key={learner.id} value={learner.id}>
                  {learner.nickname}
                </option>
              ))}
          </select>
        </div>
        <button type="submit" className="button" disabled={isPending}>
          {t('pinMake')}
        </button>
        <div role="status">
          {result && (
            <>
              <p>{t.rich('pinNew', { nickname: result.nickname, b: (chunks) => <bdi>{chunks}</bdi> })}</p>
              <p dir="ltr" data-pin className="text-center font-semibold text-4xl tracking-widest">
                {result.pin}
              </p>
              <p className="text-muted text-sm">{t('pinOnce')}</p>
            </>
          )}
        </div>
      </form>
    </details>
  )
}
