import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { languagesOf } from '@/app/ui/reading-view'
import { directionOf } from '@/lib/i18n/direction'
import type { Locale } from '@/lib/question/text'
import { openPresent } from '../open-present'
import { Screen } from '../screen'
import { stepAt } from '../steps'

type Props = {
  params: Promise<{ locale: Locale; classroom: string; lesson: string; section: string }>
  searchParams: Promise<{ segment?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Present'))('title') }
}

/** The paragraph a segment stands in, in both languages, the segment lit. */
export default async function PresentSectionPage({ params, searchParams }: Props) {
  const { locale, ...ids } = await params
  const { section, lesson, base } = await openPresent(locale, ids)
  const asked = (await searchParams).segment ?? section.paragraphs[0]?.segments[0]?.id
  const at = stepAt(lesson, (step) => step.section === section.id && step.segment === asked) ?? notFound()
  const paragraph = section.paragraphs.find(({ segments }) => segments.some(({ id }) => id === asked))
  return (
    <Screen {...at} lesson={lesson} locale={locale} title={section.title[locale]} base={base}>
      <h1 className="sr-only">{section.title[locale]}</h1>
      {paragraph?.segments.map((segment) => (
        <div
          key={segment.id}
          className="present-segment"
          data-current={segment.id === asked || undefined}
          aria-current={segment.id === asked ? 'step' : undefined}
        >
          {languagesOf('both', locale).map((language) => (
            <p key={language} lang={language} dir={directionOf(language)} className="present-text">
              {segment.text[language]}
            </p>
          ))}
        </div>
      ))}
    </Screen>
  )
}
