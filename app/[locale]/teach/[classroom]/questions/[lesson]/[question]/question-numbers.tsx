import { getFormatter, getTranslations } from 'next-intl/server'
import { discriminationLevel, FEWEST_LEARNERS } from '@/lib/progress/discrimination'
import type { QuestionAnalysis } from '@/lib/progress/question-analysis'
import type { Interval } from '@/lib/progress/wilson-interval'
import { percent } from './percent'

type Props = { analysis: QuestionAnalysis; hasEssay: boolean }

/** Facility and discrimination, each as a sentence with the number it rests on. */
export async function QuestionNumbers({ analysis, hasEssay }: Props) {
  const [t, format] = [await getTranslations('QuestionPage'), await getFormatter()]
  const { right, n, interval, discrimination } = analysis
  const value = format.number(discrimination ?? 0, 'fine')
  return (
    <section className="mt-8 max-w-prose">
      <h3 className="text-lg">{t('numbers')}</h3>
      {interval ? (
        <>
          <p data-facility={`${right}/${n}`} className="mt-2 font-medium">
            {t('facility', { right, n, percent: percent(right / n) })}
          </p>
          <Share right={right} n={n} {...interval} />
          <p className="text-muted text-sm">
            {t('interval', { low: percent(interval.low), high: percent(interval.high), n })}
          </p>
          <p data-discrimination className="mt-3">
            {discrimination !== null
              ? t(`discriminates.${discriminationLevel(discrimination)}`, { value, n })
              : n < FEWEST_LEARNERS
                ? t('tooFew', { least: FEWEST_LEARNERS })
                : t('noSpread')}
          </p>
        </>
      ) : (
        !hasEssay && <p className="mt-2 text-muted">{t('nobody')}</p>
      )}
    </section>
  )
}

type ShareProps = Interval & { right: number; n: number }

/** The share as a bar, its interval as a line across, and both as a table. */
async function Share({ right, n, low, high }: ShareProps) {
  const t = await getTranslations('QuestionPage')
  const cells = { right, n, share: right / n, low, high }
  return (
    <>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 6"
        className="my-2 h-5 w-full max-w-sm rtl:-scale-x-100"
        preserveAspectRatio="none"
      >
        <rect width="100" height="6" className="fill-rule" />
        <rect width={(100 * right) / n} height="6" className="fill-accent" />
        <rect x={100 * low} y="2.4" width={100 * (high - low)} height="1.2" className="fill-ink" />
      </svg>
      <table className="my-2 border-collapse text-sm tabular-nums">
        <caption className="sr-only">{t('numbers')}</caption>
        <thead>
          <tr className="border-rule border-b text-muted">
            {shareColumns.map((name) => (
              <th key={name} scope="col" className="py-1 pe-4 text-start font-medium">
                {t(`numbersOf.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {shareColumns.map((name) => (
              <td key={name} className="py-1 pe-4">
                {name === 'right' || name === 'n' ? cells[name] : `${percent(cells[name])}%`}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </>
  )
}

const shareColumns = ['right', 'n', 'share', 'low', 'high'] as const
