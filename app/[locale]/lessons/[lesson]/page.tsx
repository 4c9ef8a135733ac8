import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readLesson } from '@/lib/commands/read-lesson'
import { inDigits } from '@/lib/i18n/in-digits'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { readerDigits } from '@/lib/server/reader-digits'
import { readSitting } from '@/lib/server/sitting'
import { world } from '@/lib/server/world'

type Props = { params: Promise<{ locale: Locale; lesson: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, ...ids } = await params
  const lesson = (await world()).lessons.find(ids.lesson)
  return { title: lesson?.title[locale] ?? (await getTranslations('NotFound'))('title') }
}

/** The lesson's cover: what it is, its sections, and where the reader is. */
export default async function LessonPage({ params }: Props) {
  const { locale, ...ids } = await params
  const [place, sitting, t] = [await world(), await readSitting(), await getTranslations('Lesson')]
  const lesson = place.lessons.find(ids.lesson)
  if (!lesson) notFound()
  const state = await readLesson(place, { learner: sitting?.learner ?? null, lesson })
  const here = lesson.sections.find((section) => section.id === state.resumeAt) ?? lesson.sections[0]
  const digits = await readerDigits(locale)
  const hasBegun = state.answered.size > 0
  return (
    <div className="max-w-2xl">
      <h1 className="text-3xl">
        <bdi>{lesson.title[locale]}</bdi>
      </h1>
      <p className="mt-2 text-lg">{lesson.summary[locale]}</p>
      <p className="mt-4 border-rule border-s-4 ps-3 text-muted text-sm">
        {lesson.provenance[locale]}
        {locale !== lesson.original && <> {lesson.translation[locale]}</>}
      </p>
      {here && !state.isXRayOpen && (
        <p className="mt-6">
          <Link href={`/lessons/${lesson.id}/${here.id}`} className="button">
            {hasBegun ? t('continue') : t('start')}
          </Link>
        </p>
      )}
      <h2 className="mt-8 mb-2 text-xl">{t('sections')}</h2>
      <ol className="divide-y divide-rule border-rule border-y">
        {lesson.sections.map((section, index) => {
          const answered = section.questions.filter((question) => state.answered.has(question.id)).length
          return (
            <li key={section.id}>
              <Link
                href={`/lessons/${lesson.id}/${section.id}`}
                className="flex min-h-14 flex-wrap items-center gap-x-3 py-2 hover:bg-sheet"
                aria-current={hasBegun && section === here ? 'step' : undefined}
              >
                <span className="w-6 text-center text-muted">{inDigits(index + 1, digits)}</span>
                <span className="grow font-medium">{section.title[locale]}</span>
                <span className="text-muted text-sm">
                  {t('answered', { answered, questions: section.questions.length })}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
      <p className="mt-6 flex flex-wrap gap-3">
        <Link href={`/lessons/${lesson.id}/result`} className={state.isXRayOpen ? 'button' : 'button-quiet'}>
          {t('result')}
        </Link>
        <Link href={`/lessons/${lesson.id}/x-ray`} className="button-quiet">
          {t('xRay')}
        </Link>
      </p>
    </div>
  )
}
