import { getTranslations } from 'next-intl/server'
import { SourceMark } from '@/app/ui/source-mark'
import { directionOf } from '@/lib/i18n/direction'
import type { Lesson } from '@/lib/lesson/lesson'
import { type Span, spansOf } from '@/lib/lesson/spans-of'
import type { Segment, Statement } from '@/lib/question/attribution-model'
import type { Locale } from '@/lib/question/text'

type Props = { lesson: Lesson; segment: Segment; language: Locale; locale: Locale }

/** A segment under X-ray: beside it a bar for how it is reported, in it each statement with its source. */
export function MarkedSegment({ lesson, segment, language, locale }: Props) {
  const spans = spansOf(segment, lesson, language)
  const first = spans.find((span) => span.statement)?.statement
  const source = first && lesson.sources.get(first.source)
  const bar = source ? `mode-bar mode-${first.mode} source-${source.mark % 8}` : 'mode-none'
  return (
    <p
      className={`reading ps-3 ${bar}`}
      data-segment={segment.id}
      lang={language}
      dir={directionOf(language)}
    >
      <Spans spans={spans} lesson={lesson} locale={locale} />
    </p>
  )
}

type SpansProps = { spans: readonly Span[]; lesson: Lesson; locale: Locale }

async function Spans({ spans, lesson, locale }: SpansProps) {
  const t = await getTranslations('XRay')
  return spans.map(({ text, statement, isScareQuote, inner }) => {
    const words = inner.length > 0 ? <Spans spans={inner} lesson={lesson} locale={locale} /> : text
    if (statement) {
      return (
        <MarkedStatement key={statement.id} statement={statement} lesson={lesson} locale={locale}>
          {words}
        </MarkedStatement>
      )
    }
    if (!isScareQuote) return text
    return (
      <span key={text} data-scare-quote className="scare-quote">
        <span className="sr-only" lang={locale} dir={directionOf(locale)}>
          {t('scareQuote')}{' '}
        </span>
        {words}
      </span>
    )
  })
}

type StatementProps = { statement: Statement; lesson: Lesson; locale: Locale; children: React.ReactNode }

async function MarkedStatement({ statement, lesson, locale, children }: StatementProps) {
  const t = await getTranslations('XRay')
  const source = lesson.sources.get(statement.source)
  if (!source) return children
  return (
    <span
      data-statement={statement.id}
      data-source={statement.source}
      data-mode={statement.mode}
      className={`source-${source.mark % 8}`}
    >
      <SourceMark mark={source.mark} initial={source.initial[locale]} />
      <span className="sr-only" lang={locale} dir={directionOf(locale)}>
        {t('marked', { source: source.name[locale], mode: t(statement.mode) })}{' '}
      </span>{' '}
      <span className="source-line">{children}</span>
      {statement.documents.map((mention) => (
        <span key={mention.document} className="document-tag" lang={locale} dir={directionOf(locale)}>
          {t(`relation.${mention.relation}`)}{' '}
          <bdi dir="ltr">{lesson.documents.get(mention.document)?.canonical}</bdi>
        </span>
      ))}
    </span>
  )
}
