import { getFormatter, getTranslations } from 'next-intl/server'
import type { JoinedTry } from '@/lib/commands/read-first-tries'
import { directionOf } from '@/lib/i18n/direction'
import type { Lesson } from '@/lib/lesson/lesson'
import { evidenceHeat, type SegmentHeat } from '@/lib/progress/evidence-heat'
import type { Segment } from '@/lib/question/attribution-model'
import type { Locale } from '@/lib/question/text'
import { heatOf } from './heat-of'

type Props = {
  classroom: string
  lesson: Lesson
  locale: Locale
  tries: readonly JoinedTry[]
  /** The question chosen in the address. */
  asked: string | string[] | undefined
}

/** Which segments the class picked as evidence, over the text itself. */
export async function EvidenceHeat({ classroom, lesson, locale, tries, asked }: Props) {
  const t = await getTranslations('Understood')
  const picking = lesson.sections.flatMap((section) => section.questions).filter(({ passage }) => passage)
  const tried = picking.filter(({ id }) => tries.some(({ questionId }) => questionId === id))
  if (tried.length === 0) return null
  const chosen = tried.filter(({ id }) => id === asked)
  const heat = evidenceHeat(chosen.length > 0 ? chosen : tried, tries)
  const paragraphs = lesson.paragraphs.filter(({ segments }) => segments.some(({ id }) => heat.has(id)))
  const address = `/${locale}/teach/${classroom}/understood?lesson=${lesson.id}`
  const choices = [
    { id: null, title: t('allEvidence'), href: `${address}#heat` },
    ...tried.map(({ id, prompt }) => ({ id, title: prompt[locale], href: `${address}&heat=${id}#heat` })),
  ]
  return (
    <section aria-labelledby="heat">
      <h2 id="heat" className="text-xl">
        {t('heat')}
      </h2>
      <p className="mt-1 max-w-prose text-muted text-sm">{t('heatWhat')}</p>
      {tried.length > 1 && (
        <nav aria-label={t('heatOf')} className="mt-2 print:hidden">
          <ul className="space-y-1">
            {choices.map(({ id, title, href }) => (
              <li key={href}>
                <a
                  href={href}
                  aria-current={id === (chosen[0]?.id ?? null) ? 'true' : undefined}
                  className="inline-block min-h-6 text-accent underline underline-offset-4 aria-[current=true]:font-semibold aria-[current=true]:text-ink"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="card mt-3 max-w-prose">
        {paragraphs.map(({ id, segments }) => (
          <p key={id} className="reading mb-3" lang={locale} dir={directionOf(locale)}>
            {segments.map((segment) => (
              <HeatedSegment key={segment.id} segment={segment} heat={heat.get(segment.id)} locale={locale} />
            ))}
          </p>
        ))}
      </div>
    </section>
  )
}

type SegmentProps = { segment: Segment; heat: SegmentHeat | undefined; locale: Locale }

async function HeatedSegment({ segment, heat, locale }: SegmentProps) {
  if (!heat) return segment.text[locale]
  const [t, format] = [await getTranslations('Understood'), await getFormatter()]
  const { picked, n, isAccepted } = heat
  return (
    <>
      <span data-heat={n > 0 ? heatOf(picked / n) : 0} data-accepted={isAccepted || undefined}>
        {segment.text[locale].trimEnd()}
      </span>{' '}
      <span className="whitespace-nowrap rounded border border-rule px-1 font-interface text-xs">
        {isAccepted && (
          <>
            <span aria-hidden="true">✓ </span>
            <span className="sr-only">{t('accepted')} </span>
          </>
        )}
        <bdi dir="ltr" className="tabular-nums">
          {format.number(picked, 'plain')}/{format.number(n, 'plain')}
        </bdi>
      </span>{' '}
    </>
  )
}
