import { getTranslations } from 'next-intl/server'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import { languagesOf, parseReadingView } from '@/app/ui/reading-view'
import { ViewSwitch } from '@/app/ui/view-switch'
import { XRay } from '@/app/ui/x-ray'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { NotYet } from './not-yet'
import { openXRay } from './open-x-ray'

type Props = {
  params: Promise<{ locale: Locale; lesson: string }>
  searchParams: Promise<{ view?: string }>
}

/** Who speaks where. */
export default async function XRayPage({ params, searchParams }: Props) {
  const { locale, ...ids } = await params
  const [{ lesson, isOpen, ...left }, t] = [await openXRay(ids.lesson), await getTranslations('XRay')]
  const view = parseReadingView((await searchParams).view, locale)
  return (
    <>
      <Breadcrumb href={`/lessons/${lesson.id}`} name={lesson.title[locale]} />
      <div className="mt-1 mb-6 flex flex-wrap items-end gap-x-6 gap-y-3">
        <h1 className="me-auto text-2xl">{t('title')}</h1>
        {isOpen && <ViewSwitch view={view} path={`/${locale}/lessons/${lesson.id}/x-ray`} />}
      </div>
      {isOpen ? (
        <>
          <XRay lesson={lesson} locale={locale} languages={languagesOf(view, locale)} />
          <p className="mt-8">
            <Link href={`/lessons/${lesson.id}/x-ray/voices`} className="button">
              {t('toVoices')}
            </Link>
          </p>
        </>
      ) : (
        <NotYet lesson={lesson.id} {...left} />
      )}
    </>
  )
}
