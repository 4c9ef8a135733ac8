import { getTranslations } from 'next-intl/server'
import { MarkedSegment } from '@/app/ui/marked-segment'
import { SourceMark } from '@/app/ui/source-mark'
import type { Lesson } from '@/lib/lesson/lesson'
import { asLabel } from '@/lib/question/phrase'
import type { Locale } from '@/lib/question/text'

type Props = { lesson: Lesson; locale: Locale; languages: readonly Locale[] }

/** The article with every statement marked by its source and its mode; narration is left plain. */
export async function XRay({ lesson, locale, languages }: Props) {
  const t = await getTranslations('XRay')
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        {lesson.paragraphs.map((paragraph) => (
          <div key={paragraph.id} data-paragraph={paragraph.id} className="mb-5 flex gap-3">
            <span className="w-6 shrink-0 pt-2 text-end text-muted text-xs">
              {paragraph.id !== 'p0' && paragraph.id.slice(1)}
            </span>
            <div className="grow space-y-1">
              {paragraph.segments.map((segment) => (
                <div
                  key={segment.id}
                  className={languages.length > 1 ? 'grid gap-x-6 sm:grid-cols-2' : undefined}
                >
                  {languages.map((language) => (
                    <MarkedSegment
                      key={language}
                      lesson={lesson}
                      segment={segment}
                      language={language}
                      locale={locale}
                    />
                  ))}
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
      <aside aria-label={t('legend')} className="lg:sticky lg:top-4 lg:self-start">
        <h2 className="mb-2 text-lg">{t('sources')}</h2>
        <ul className="space-y-2">
          {[...lesson.sources.values()].map((source) => (
            <li key={source.id} className={`flex items-center gap-2 source-${source.mark % 8}`}>
              <SourceMark mark={source.mark} initial={source.initial[locale]} />
              <span className="source-line">{asLabel(source.name)[locale]}</span>
            </li>
          ))}
          <li className="text-muted">{t('narration')}</li>
        </ul>
        <h2 className="mt-6 mb-2 text-lg">{t('modes')}</h2>
        <ul className="space-y-2">
          {(['direct', 'paraphrase', 'mixed'] as const).map((mode) => (
            <li key={mode} className={`mode-bar mode-${mode} ps-3`}>
              {t(mode)}
            </li>
          ))}
          {lesson.quotedTerms.some((term) => term.scare) && (
            <li className="ps-4">
              <span className="scare-quote">{t('scareQuote')}</span>
            </li>
          )}
        </ul>
        <h2 className="mt-6 mb-2 text-lg">{t('documents')}</h2>
        <ul className="space-y-2">
          {[...lesson.documents.values()].map((document) => (
            <li key={document.id}>
              <bdi>{asLabel(document.name)[locale]}</bdi>
              <span className="block text-muted text-sm">
                <bdi dir="ltr">{document.canonical}</bdi>
              </span>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  )
}
