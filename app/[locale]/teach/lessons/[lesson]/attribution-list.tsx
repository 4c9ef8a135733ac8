import { getTranslations } from 'next-intl/server'
import { SourceMark } from '@/app/ui/source-mark'
import { directionOf } from '@/lib/i18n/direction'
import type { Lesson } from '@/lib/lesson/lesson'
import { showAttribution } from '@/lib/lesson/show-feedback'
import { asLabel } from '@/lib/question/phrase'
import type { Attribution } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'

type Props = {
  lesson: Lesson
  attribution: Attribution | null
  languages: readonly Locale[]
  locale: Locale
}

/** Source, cue, mode and document of the words asked about. */
export async function AttributionList({ lesson, attribution, languages, locale }: Props) {
  const t = await getTranslations('QuestionForm')
  const shown = showAttribution(lesson, attribution)
  if (!shown) return null
  const { source, cue, mode, document } = shown
  return (
    <dl className="mt-2 grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 text-sm">
      {source && (
        <>
          <dt className="text-muted">{t('saidBy')}</dt>
          <dd className="flex items-center gap-2">
            <SourceMark mark={source.mark} initial={source.initial[locale]} />
            <bdi>{asLabel(source.name)[locale]}</bdi>
          </dd>
        </>
      )}
      {cue && (
        <>
          <dt className="text-muted">{t('cue')}</dt>
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
          <dt className="text-muted">{t('mode')}</dt>
          <dd>{t(`modes.${mode}`)}</dd>
        </>
      )}
      {document && (
        <>
          <dt className="text-muted">{t('document')}</dt>
          <dd>
            <bdi>{asLabel(document.name)[locale]}</bdi> <bdi dir="ltr">{document.canonical}</bdi>
          </dd>
        </>
      )}
    </dl>
  )
}
