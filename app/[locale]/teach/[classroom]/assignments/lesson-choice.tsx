import { getTranslations } from 'next-intl/server'
import { Link } from '@/lib/i18n/navigation'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'

type Props = { lessons: readonly Lesson[]; current: string; classroom: string; locale: Locale }

/** Which lesson the form is about: links, so that its sections come with it without JavaScript. */
export async function LessonChoice({ lessons, current, classroom, locale }: Props) {
  const t = await getTranslations('Assignments')
  return (
    <nav aria-label={t('lesson')} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <Link
              href={`/teach/${classroom}/assignments?lesson=${lesson.id}#form`}
              aria-current={lesson.id === current ? 'true' : undefined}
              className="button-quiet aria-[current]:border-accent aria-[current]:bg-sheet aria-[current]:font-semibold"
            >
              <bdi>{lesson.title[locale]}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
