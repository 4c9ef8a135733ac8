import { getFormatter, getTranslations } from 'next-intl/server'
import { attributionLabels } from '@/app/ui/attribution-labels'
import { AttributionList } from '@/app/ui/attribution-list'
import { directionOf } from '@/lib/i18n/direction'
import type { Lesson } from '@/lib/lesson/lesson'
import { showAttribution } from '@/lib/lesson/show-feedback'
import type { SegmentId } from '@/lib/question/attribution-model'
import { paragraphOf } from '@/lib/question/derive-context'
import type { Question } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { KeyOfParts } from './key-of-parts'

type Props = {
  lesson: Lesson
  question: Question
  number: number
  languages: readonly Locale[]
  locale: Locale
  /** Where the article stands, if not on this page. */
  articlePath?: string
  /** False: they are told elsewhere on the page. */
  withOptions?: boolean
}

/** A question as its author wrote it: every option with its explanation, the right one marked. */
export async function QuestionWithKey(props: Props) {
  const { lesson, question, number, languages, locale, articlePath = '', withOptions = true } = props
  const [t, skill] = [await getTranslations('TeachLesson'), await getTranslations('Skill')]
  const format = await getFormatter()
  const attribution = showAttribution(lesson, question.attribution)
  // As on the student's page: a claim is ours, quoted words are the article's.
  const spoken = question.kind === 'judgement' || question.kind === 'choice' ? [locale] : languages
  return (
    <article className="card" data-key-of={question.id}>
      <p className="text-muted text-xs">{skill(question.skill)}</p>
      <h3 className="mt-1">
        <span className="me-2 text-muted">{format.number(number, 'plain')}</span>
        {question.prompt[locale]}
      </h3>
      {question.words &&
        spoken.map((language) => (
          <blockquote
            key={language}
            lang={language}
            dir={directionOf(language)}
            className="reading mt-2 rounded-md bg-paper px-3 py-2"
          >
            {question.words?.[language]}
          </blockquote>
        ))}
      <KeyOfParts
        question={withOptions ? question : { ...question, options: [] }}
        languages={languages}
        locale={locale}
      />
      {question.evidence.length > 0 && (
        <p className="mt-3 text-sm">
          <span className="text-muted">
            {question.evidenceShows === 'the-answer' ? t('evidence') : t('textSays')}
          </span>{' '}
          {firstOfEachParagraph(question.evidence).map((segment) => (
            <a
              key={segment}
              href={`${articlePath}#${segment}`}
              className="me-2 inline-flex min-h-6 items-center text-accent underline underline-offset-4"
            >
              {segment.startsWith('p0.')
                ? t('headline')
                : t('paragraph', { number: paragraphOf(segment).slice(1) })}
            </a>
          ))}
        </p>
      )}
      {question.hint && (
        <p className="mt-2 text-sm">
          <span className="text-muted">{t('hint')}</span> {question.hint[locale]}
        </p>
      )}
      {attribution && (
        <AttributionList
          attribution={attribution}
          labels={await attributionLabels(locale)}
          languages={languages}
          locale={locale}
        />
      )}
    </article>
  )
}

function firstOfEachParagraph(segments: readonly SegmentId[]): SegmentId[] {
  return segments.filter(
    (segment, index) => segments.findIndex((other) => paragraphOf(other) === paragraphOf(segment)) === index,
  )
}
