import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { FilledIn } from './parse-assignment-form'

type Props = { filled: Pick<FilledIn, 'opensAt' | 'dueAt'>; clock: string; isSet: boolean }

/** From when and until when, by the clock of the school. */
export function MomentFields({ filled, clock, isSet }: Props) {
  const [t, id] = [useTranslations('Assignments'), useId()]
  return (
    <fieldset aria-describedby={`${id}-clock`}>
      <legend className="font-semibold">{t('when')}</legend>
      <div className="mt-1 grid gap-3 sm:grid-cols-2">
        {(['opensAt', 'dueAt'] as const).map((name) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{t(name)}</label>
            <input
              id={`${id}-${name}`}
              type="datetime-local"
              name={name}
              dir="ltr"
              required={name === 'opensAt'}
              defaultValue={filled[name]}
              className="field mt-1"
            />
          </div>
        ))}
      </div>
      <p id={`${id}-clock`} className="mt-1 text-muted text-sm">
        {clock}
      </p>
      <p className="text-muted text-sm">
        {!isSet && t('opensWhat')} {t('lateIsKept')}
      </p>
    </fieldset>
  )
}
