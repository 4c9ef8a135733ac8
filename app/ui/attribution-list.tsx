import { SourceMark } from '@/app/ui/source-mark'
import { directionOf } from '@/lib/i18n/direction'
import type { ShownAttribution } from '@/lib/lesson/show-feedback'
import type { Locale } from '@/lib/question/text'

export interface AttributionLabels {
  saidBy: string
  cue: string
  mode: string
  document: string
  modes: Record<NonNullable<ShownAttribution['mode']>, string>
}

type Props = {
  attribution: ShownAttribution
  labels: AttributionLabels
  /** The languages the article is read in. */
  languages: readonly Locale[]
  locale: Locale
}

/** Source, cue, mode and document of the words asked about: in a student's feedback and beside the teacher's key. */
export function AttributionList({ attribution, labels, languages, locale }: Props) {
  const { source, cue, mode, document } = attribution
  return (
    <dl className="mt-2 grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 text-sm">
      {source && (
        <>
          <dt className="text-muted">{labels.saidBy}</dt>
          <dd className="flex items-center gap-2">
            <SourceMark mark={source.mark} initial={source.initial[locale]} />
            <bdi>{source.name[locale]}</bdi>
          </dd>
        </>
      )}
      {cue && (
        <>
          <dt className="text-muted">{labels.cue}</dt>
          <dd>
            {languages.map((language) => (
              <q key={language} lang={language} dir={directionOf(language)} className="me-2">
                {cue[language]}
              </q>
            ))}
          </dd>
        </>
      )}
      {mode && (
        <>
          <dt className="text-muted">{labels.mode}</dt>
          <dd>{labels.modes[mode]}</dd>
        </>
      )}
      {document && (
        <>
          <dt className="text-muted">{labels.document}</dt>
          <dd>
            <bdi>{document.name[locale]}</bdi>{' '}
            <bdi dir="ltr" className="text-muted">
              {document.canonical}
            </bdi>
          </dd>
        </>
      )}
    </dl>
  )
}
