import { getTranslations } from 'next-intl/server'
import { InventedLabel } from '@/app/ui/invented-label'
import { Link } from '@/lib/i18n/navigation'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'

type Props = {
  lessons: readonly Lesson[]
  current: string
  classroom: string
  /** Of the classroom's pages, the one that is about a lesson: `/understood`; the live one where it is left out. */
  page?: string
  locale: Locale
}

/** Which lesson the table is about; the current one leads to its answers. */
export async function LessonSwitch({ lessons, current, classroom, page = '', locale }: Props) {
  const t = await getTranslations('Classroom')
  return (
    <>
      <nav aria-label={t('lesson')} className="mt-8 mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        {lessons.map((lesson) =>
          lesson.id === current ? (
            <h2 key={lesson.id} className="text-xl">
              <Link
                href={`/teach/lessons/${lesson.id}`}
                aria-current="page"
                className="underline underline-offset-4"
              >
                <bdi>{lesson.title[locale]}</bdi>
              </Link>
            </h2>
          ) : (
            <Link
              key={lesson.id}
              href={`/teach/${classroom}${page}?lesson=${lesson.id}`}
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              <bdi>{lesson.title[locale]}</bdi>
            </Link>
          ),
        )}
      </nav>
      {lessons
        .filter(({ id }) => id === current)
        .map((lesson) => (
          <InventedLabel key={lesson.id} lesson={lesson} />
        ))}
    </>
  )
}
