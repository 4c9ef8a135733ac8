import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { languagesOf, parseReadingView } from '@/app/ui/reading-view'
import type { Locale } from '@/lib/question/text'
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'
import { AnswerKey } from './answer-key'
import { Sheet } from './sheet'
import { WorksheetForm } from './worksheet-form'

type Props = {
  params: Promise<{ locale: Locale; lesson: string }>
  searchParams: Promise<{ in?: string | string[]; key?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Worksheet'))('title') }
}

/** The lesson on paper: everything but the sheet itself stays on the screen. */
export default async function WorksheetPage({ params, searchParams }: Props) {
  const [{ locale, ...ids }, asked] = [await params, await searchParams]
  await requireTeacher(locale)
  const lesson = (await world()).lessons.find(ids.lesson)
  if (!lesson) notFound()
  const view = parseReadingView(asked.in, locale)
  const hasKey = asked.key === 'yes'
  const languages = languagesOf(view, locale)
  return (
    <>
      <WorksheetForm lesson={lesson} locale={locale} view={view} hasKey={hasKey} />
      <div className="worksheet">
        <Sheet lesson={lesson} languages={languages} />
        {hasKey && <AnswerKey lesson={lesson} languages={languages} />}
      </div>
    </>
  )
}
