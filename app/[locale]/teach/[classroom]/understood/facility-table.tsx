import { getFormatter, getTranslations } from 'next-intl/server'
import { directionOf } from '@/lib/i18n/direction'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Facility } from '@/lib/progress/facility'
import type { Locale } from '@/lib/question/text'

type Props = { lesson: Lesson; locale: Locale; facilities: readonly Facility[] }

/** Every question that has been tried, the hardest first, each leading to its own page. */
export async function FacilityTable({ lesson, locale, facilities }: Props) {
  const [t, format, skill] = [
    await getTranslations('Understood'),
    await getFormatter(),
    await getTranslations('Skill'),
  ]
  const percent = (share: number) => format.number(share, 'percent')
  const tried = facilities.flatMap(({ interval, ...each }) => (interval ? [{ ...each, interval }] : []))
  const untried = facilities.length - tried.length
  return (
    <section aria-labelledby="facility">
      <h2 id="facility" className="text-xl">
        {t('facility')}
      </h2>
      <p className="mt-1 max-w-prose text-muted text-sm">{t('facilityWhat')}</p>
      <section
        aria-label={t('facilityWhat')}
        tabIndex={0}
        className="relative mt-3 overflow-x-auto rounded-lg border border-rule bg-sheet"
      >
        <table className="share-table facilities" data-facility>
          <caption className="sr-only">{t('facilityWhat')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('question')}</th>
              <th scope="col">{t('share')}</th>
              <th scope="col">{t('interval')}</th>
            </tr>
          </thead>
          <tbody>
            {tried.map(({ question, right, n, interval }) => (
              <tr key={question.id}>
                <th scope="row">
                  <a href={`questions/${lesson.id}/${question.id}`} lang={locale} dir={directionOf(locale)}>
                    {shorten((question.words ?? question.prompt)[locale])}
                  </a>{' '}
                  <small>{skill(question.skill)}</small>
                </th>
                <td>
                  <b>{percent(right / n)}</b>{' '}
                  <small>
                    {format.number(right, 'plain')}/{format.number(n, 'plain')}
                  </small>
                </td>
                <td>
                  <small>
                    {percent(interval.low)}–{percent(interval.high)}
                  </small>
                  <Whisker share={right / n} {...interval} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {untried > 0 && <p className="mt-2 text-muted text-sm">{t('untried', { questions: untried })}</p>}
    </section>
  )
}

/** From 0 to 100 %: the share as a dot, its interval as a line. The numbers stand beside it. */
function Whisker({ share, low, high }: { share: number; low: number; high: number }) {
  const [from, at, to] = [low, share, high].map((each) => Math.round(each * 100))
  return (
    <svg aria-hidden="true" viewBox="0 0 100 8">
      <path d={`M${from} 4H${to}`} />
      <circle cx={at} cy="4" r="3" />
    </svg>
  )
}

const LONGEST = 110

/** What a question is about can be a paragraph: its first words name it. */
function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
}
