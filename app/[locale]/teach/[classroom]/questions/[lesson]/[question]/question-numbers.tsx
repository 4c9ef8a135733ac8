import { getFormatter, getTranslations } from 'next-intl/server'
import { FEWEST_LEARNERS } from '@/lib/progress/discrimination'
import type { QuestionAnalysis } from '@/lib/progress/question-analysis'
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
          <Share share={right / n} {...interval} />
          <p className="text-muted text-sm">
            {t('interval', { low: percent(interval.low), high: percent(interval.high), n })}
          </p>
          <p data-discrimination className="mt-3">
            {discrimination !== null
              ? t(`discriminates.${levelOf(discrimination)}`, { value, n })
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

/** The share as a bar, its interval as a line across; the sentences say the same. */
function Share({ share, low, high }: { share: number; low: number; high: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 6"
      className="my-2 h-5 w-full max-w-sm rtl:-scale-x-100"
      preserveAspectRatio="none"
    >
      <rect width="100" height="6" className="fill-rule" />
      <rect width={100 * share} height="6" className="fill-accent" />
      <rect x={100 * low} y="2.4" width={100 * (high - low)} height="1.2" className="fill-ink" />
    </svg>
  )
}

/** Ebel, R. L. (1965), Measuring Educational Achievement: under 0.2 an item tells little. */
function levelOf(discrimination: number) {
  return discrimination >= 0.2 ? 'well' : discrimination >= 0 ? 'weakly' : 'backwards'
}
