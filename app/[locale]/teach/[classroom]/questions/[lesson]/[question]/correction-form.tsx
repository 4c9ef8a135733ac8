import { getTranslations } from 'next-intl/server'
import type { ReadQuestion } from '@/lib/commands/read-question'
import { canChangeKey } from '@/lib/question/correct-question'
import type { Locale } from '@/lib/question/text'

interface Props {
  read: ReadQuestion
  locale: Locale
  /** This page's own address: what would change is shown there before anything does. */
  action: string
  isRefused: boolean
}

/** Another key, where options alone are right or wrong; or void. It only asks: nothing is written. */
export async function CorrectionForm({
  read: { question, asked, correction },
  locale,
  action,
  isRefused,
}: Props) {
  const t = await getTranslations('QuestionPage')
  return (
    <section className="mt-10 border-rule border-t pt-6" id="correct" aria-labelledby="correct-heading">
      <h3 id="correct-heading" className="text-lg">
        {t('correct')}
      </h3>
      <p className="mt-1 max-w-prose text-muted text-sm">{t('correctWhat')}</p>
      {isRefused && <p className="mt-2 text-bad">{t('badKey')}</p>}
      {!canChangeKey(question) && <p className="mt-2 max-w-prose text-sm">{t('onlyVoid')}</p>}
      {canChangeKey(question) && (
        <form action={`${action}#correct`} className="card mt-4 max-w-2xl">
          <input type="hidden" name="correct" value="key" />
          <fieldset>
            <legend className="font-semibold">{t('otherKey')}</legend>
            <p className="text-muted text-sm">
              {question.kind === 'choices' ? t('allRight') : t('oneRight')}
            </p>
            {asked.options.map((option) => (
              <label key={option.id} className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name="option"
                  value={option.id}
                  defaultChecked={option.correct}
                  className="size-5 shrink-0"
                />
                <span>{option.text[locale]}</span>
              </label>
            ))}
          </fieldset>
          <button type="submit" className="button-quiet mt-2">
            {t('showKey')}
          </button>
        </form>
      )}
      {correction?.kind !== 'void' && (
        <form action={`${action}#correct`} className="mt-4">
          <button type="submit" name="correct" value="void" className="button-quiet">
            {t('showVoid')}
          </button>
        </form>
      )}
    </section>
  )
}
