import { getFormatter, getTranslations } from 'next-intl/server'
import type { ClassReport } from '@/lib/commands/read-reports'
import type { Locale } from '@/lib/question/text'

type Props = { missed: ClassReport['missed']; locale: Locale }

/** What to go through with the class: the questions fewest got right at first try. */
export async function MissedQuestions({ missed, locale }: Props) {
  const [t, format] = [await getTranslations('Report'), await getFormatter()]
  return (
    <section className="mt-8">
      <h2 className="text-xl">{t('missedByClass')}</h2>
      {missed.length === 0 && <p className="mt-2">{t('noneMissed')}</p>}
      <ol className="mt-2 max-w-prose space-y-3">
        {missed.map(({ section, question, facility, tries }) => (
          <li key={question.id} className="break-inside-avoid">
            <p className="font-medium">{question.prompt[locale]}</p>
            {question.words && <p className="text-sm">{question.words[locale]}</p>}
            <p className="text-muted text-sm">
              <bdi>{section.title[locale]}</bdi> ·{' '}
              {t('missedLine', {
                percent: format.number(facility ?? 0, 'percent'),
                students: tries.length,
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
