import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { InventedLabel } from '@/app/ui/invented-label'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { ClassroomFrame } from '../../classroom-frame'
import { openClassroom } from '../../open-classroom'

type Props = { params: Promise<{ locale: Locale; classroom: string; lesson: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Present'))('title') }
}

/** What of a lesson is shown to the whole class: one press on any of its sections or questions. */
export default async function PresentPage({ params }: Props) {
  const { locale, ...ids } = await params
  const { place, classroom } = await openClassroom(locale, ids.classroom)
  const lesson = place.lessons.find(ids.lesson) ?? notFound()
  const [t, format] = [await getTranslations('Present'), await getFormatter()]
  const base = `/teach/${classroom.id}/present/${lesson.id}`
  return (
    <ClassroomFrame classroom={classroom} current="live">
      <h2 className="text-xl">
        {t('title')}: <bdi>{lesson.title[locale]}</bdi>
      </h2>
      <p className="mt-1 mb-3 max-w-prose text-muted">{t('what')}</p>
      <InventedLabel lesson={lesson} />
      <ol className="grid gap-4 lg:grid-cols-2">
        {lesson.sections.map((section, index) => (
          <li key={section.id} className="card">
            <h3 className="text-lg">
              <span className="text-muted">{format.number(index + 1, 'plain')}.</span>{' '}
              <bdi>{section.title[locale]}</bdi>
            </h3>
            <p className="mt-2">
              <Link href={`${base}/${section.id}`} className="button">
                {t('text')}
                <span className="sr-only">
                  : <bdi>{section.title[locale]}</bdi>
                </span>
              </Link>
            </p>
            <ol className="mt-2 divide-y divide-rule">
              {section.questions.map((question, number) => (
                <li key={question.id}>
                  <Link
                    href={`${base}/${section.id}/${question.id}`}
                    className="flex min-h-11 items-center gap-2 py-1 hover:underline"
                  >
                    <span className="text-muted">{number + 1}.</span>
                    <span>
                      {question.prompt[locale]}
                      {question.words && (
                        <span className="line-clamp-1 block text-muted text-sm">
                          <bdi>{question.words[locale]}</bdi>
                        </span>
                      )}
                    </span>
                  </Link>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </ClassroomFrame>
  )
}
