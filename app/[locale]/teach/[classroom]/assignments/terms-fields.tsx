import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { locales } from '@/lib/question/text'
import type { FilledIn } from './parse-assignment-form'
import { Tick } from './tick'

type Props = { filled: Pick<FilledIn, 'languages' | 'isGated' | 'feedback'> }

/** In which languages, and what comes before and after answering. */
export function TermsFields({ filled }: Props) {
  const [t, id] = [useTranslations('Assignments'), useId()]
  return (
    <>
      <fieldset aria-describedby={`${id}-languages`}>
        <legend className="font-semibold">{t('languages')}</legend>
        <div className="flex flex-wrap gap-x-6">
          {locales.map((each) => (
            <Tick key={each} name={`language.${each}`} isTicked={filled.languages.includes(each)}>
              {t(`in.${each}`)}
            </Tick>
          ))}
        </div>
        <p id={`${id}-languages`} className="text-muted text-sm">
          {t('languagesWhat')}
        </p>
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t('reading')}</legend>
        <Tick name="gate" isTicked={filled.isGated}>
          {t('gate')}
        </Tick>
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t('feedback')}</legend>
        {(['at-once', 'after-due'] as const).map((each) => (
          <Tick key={each} type="radio" name="feedback" value={each} isTicked={filled.feedback === each}>
            {t(`feedbackIs.${each}`)}
          </Tick>
        ))}
      </fieldset>
    </>
  )
}
