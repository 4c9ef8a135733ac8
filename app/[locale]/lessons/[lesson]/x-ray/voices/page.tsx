import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import { voicesOf } from '@/lib/lesson/voices'
import type { Locale } from '@/lib/question/text'
import { NotYet } from '../not-yet'
import { openXRay } from '../open-x-ray'
import { Resting } from './resting'
import { StrippedSource } from './stripped-source'
import { VoiceTable } from './voice-table'

type Props = { params: Promise<{ locale: Locale; lesson: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Voices'))('title') }
}

/** The second page of the X-ray: who is given how many words, what rests on a document, and what is left without a source. */
export default async function VoicesPage({ params }: Props) {
  const { locale, ...ids } = await params
  const [{ lesson, isOpen, ...left }, t] = [await openXRay(ids.lesson), await getTranslations('Voices')]
  const voices = voicesOf(lesson)
  return (
    <div className="max-w-3xl">
      <Breadcrumb href={`/lessons/${lesson.id}/x-ray`} name={t('xRay')} />
      <h1 className="mt-1 mb-6 text-2xl">{t('title')}</h1>
      {isOpen ? (
        <>
          <VoiceTable {...voices} locale={locale} />
          <Resting lesson={lesson} resting={voices.resting} locale={locale} />
          <StrippedSource lesson={lesson} locale={locale} />
        </>
      ) : (
        <NotYet lesson={lesson.id} {...left} />
      )}
    </div>
  )
}
