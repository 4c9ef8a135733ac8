import { getFormatter, getTranslations } from 'next-intl/server'
import { directionOf } from '@/lib/i18n/direction'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Facility } from '@/lib/progress/facility'
import type { Locale } from '@/lib/question/text'

type Props = { classroom: string; lesson: Lesson; locale: Locale; facilities: readonly Facility[] }

/** Every question that has been tried, the hardest first, each leading to its own page. */
export async function FacilityTable({ classroom, lesson, locale, facilities }: Props) {
  const [t, format, skill] = [
    await getTranslations('Understood'),
    await getFormatter(),
    await getTranslations('Skill'),
  ]
  const percent = (share: number) => format.number(share, { style: 'percent', numberingSystem: 'latn' })
  const tried = facilities.flatMap(({ interval, ...each }) => (interval ? [{ ...each, interval }] : []))
  const untried = facilities.length - tried.length
  return (
    <section aria-labelledby="facility">
      <h2 id="facility" className="text-xl">
        {t('facility')}
      </h2>
      <p className="mt-1 max-w-prose text-muted text-sm">{t('facilityWhat')}</p>
      <section
        aria-labelledby="facility"
        tabIndex={0}
        className="relative mt-3 overflow-x-auto rounded-lg border border-rule bg-sheet"
      >
        <table className="need-table" data-facility>
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
                  <a href={`/${locale}/teach/${classroom}/questions/${lesson.id}/${question.id}`}>
                    <bdi lang={locale} dir={directionOf(locale)}>
                      {question.words?.[locale] ?? question.prompt[locale]}
                    </bdi>
                  </a>{' '}
                  <span className="text-muted text-xs">{skill(question.skill)}</span>
                </th>
                <td>
                  <span className="font-semibold">{percent(right / n)}</span>{' '}
                  <bdi dir="ltr" className="text-xs">
                    {right}/{n}
                  </bdi>
                </td>
                <td>
                  <bdi dir="ltr">
                    {percent(interval.low)} – {percent(interval.high)}
                  </bdi>
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
  return (
    <svg aria-hidden="true" viewBox="0 0 100 8" className="mt-1 h-2 w-24 rtl:-scale-x-100">
      <path d="M0 4H100" className="stroke-rule" />
      <path d={`M${round(low)} 4H${round(high)}`} className="stroke-2 stroke-ink" />
      <circle cx={round(share)} cy="4" r="3" className="fill-accent" />
    </svg>
  )
}

function round(share: number): number {
  return Math.round(share * 1000) / 10
}
