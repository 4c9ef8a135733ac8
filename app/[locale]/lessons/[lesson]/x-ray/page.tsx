import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import { languagesOf, parseReadingView } from '@/app/ui/reading-view'
import { ViewSwitch } from '@/app/ui/view-switch'
import { XRay } from '@/app/ui/x-ray'
import { readLesson } from '@/lib/commands/read-lesson'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { readSitting } from '@/lib/server/sitting'
import { currentTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

type Props = {
  params: Promise<{ locale: Locale; lesson: string }>
  searchParams: Promise<{ view?: string }>
}

/** Who speaks where: open to who has answered every question, and to a teacher. */
export default async function XRayPage({ params, searchParams }: Props) {
  const { locale, ...ids } = await params
  const [place, sitting, t] = [await world(), await readSitting(), await getTranslations('XRay')]
  const lesson = place.lessons.find(ids.lesson)
  if (!lesson) notFound()
  const state = await readLesson(place, { learner: sitting?.learner ?? null, lesson })
  const isOpen = state.isXRayOpen || (await currentTeacher()) !== null
  const view = parseReadingView((await searchParams).view, locale)
  return (
    <>
      <Breadcrumb href={`/lessons/${lesson.id}`} name={lesson.title[locale]} />
      <div className="mt-1 mb-6 flex flex-wrap items-end gap-x-6 gap-y-3">
        <h1 className="me-auto text-2xl">{t('title')}</h1>
        {isOpen && <ViewSwitch view={view} path={`/${locale}/lessons/${lesson.id}/x-ray`} />}
      </div>
      {isOpen ? (
        <XRay lesson={lesson} locale={locale} languages={languagesOf(view, locale)} />
      ) : (
        <div className="card max-w-prose">
          <p className="font-semibold text-lg">{t('notYet')}</p>
          <p className="mt-1">{t('notYetWhy', { left: state.questionsLeft })}</p>
          <p className="mt-4">
            <Link href={`/lessons/${lesson.id}/${state.resumeAt}`} className="button">
              {t('goOn')}
            </Link>
          </p>
        </div>
      )}
    </>
  )
}
