import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReadQuestion } from '@/lib/commands/read-question'
import type { Locale } from '@/lib/question/text'
import { schoolTimeZone } from '@/lib/server/school-time-zone'
import { optionNames } from './option-names'

type Props = { read: ReadQuestion; locale: Locale }

/** Who corrected the question, when, how, and who undid it. Nothing is ever taken out of it. */
export async function CorrectionHistory({ read: { history, question }, locale }: Props) {
  const [t, format] = [await getTranslations('QuestionPage'), await getFormatter()]
  if (history.length === 0) return null
  const moment = (date: Date) => format.dateTime(date, 'shortMoment', { timeZone: schoolTimeZone() })
  return (
    <div className="mt-10">
      <h3 id="history" className="text-lg">
        {t('history')}
      </h3>
      <section aria-labelledby="history" tabIndex={0} className="mt-2 overflow-x-auto">
        <table className="w-full max-w-3xl border-collapse text-sm" data-history>
          <caption className="sr-only">{t('history')}</caption>
          <thead>
            <tr className="border-rule border-b text-muted">
              {(['correct', 'who', 'when', 'undone'] as const).map((name) => (
                <th key={name} scope="col" className="py-2 pe-4 text-start font-medium">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.map(({ id, correction, madeBy, madeAt, undoneBy, undoneAt }) => (
              <tr key={id} className="border-rule border-b align-top">
                <th scope="row" className="py-2 pe-4 text-start font-normal">
                  {correction.kind === 'void'
                    ? t('wouldBeVoid')
                    : t('wouldBeKey', { options: optionNames(question, correction.options, locale) })}
                </th>
                <td className="py-2 pe-4">
                  <bdi>{madeBy ?? t('somebody')}</bdi>
                </td>
                <td className="py-2 pe-4">{moment(madeAt)}</td>
                <td className="py-2">
                  {undoneAt ? (
                    <>
                      <bdi>{undoneBy ?? t('somebody')}</bdi>
                      <br />
                      {moment(undoneAt)}
                    </>
                  ) : (
                    t('still')
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
