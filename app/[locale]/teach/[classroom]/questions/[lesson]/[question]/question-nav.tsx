import { getTranslations } from 'next-intl/server'
import type { ReadQuestion } from '@/lib/commands/read-question'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'

type Props = { classroom: string; locale: Locale; read: ReadQuestion }

/** To the questions before and after, over the ends of sections. */
export async function QuestionNav({ classroom, locale, read: { lesson, question } }: Props) {
  const t = await getTranslations('QuestionPage')
  const ids = lesson.sections.flatMap((section) => section.questions.map(({ id }) => id))
  const at = ids.indexOf(question.id)
  const turns = [
    { id: ids[at - 1], rel: 'prev', name: t('previous') },
    { id: ids[at + 1], rel: 'next', name: t('next') },
  ]
  return (
    <nav aria-label={t('others')} className="mb-4 flex flex-wrap items-center gap-x-6 print:hidden">
      <Link
        href={`/teach/${classroom}?lesson=${lesson.id}`}
        className="me-auto inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        <bdi>{lesson.title[locale]}</bdi>
      </Link>
      {turns.map(
        ({ id, rel, name }) =>
          id && (
            <Link
              key={rel}
              href={`/teach/${classroom}/questions/${lesson.id}/${id}`}
              rel={rel}
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {name}
            </Link>
          ),
      )}
    </nav>
  )
}
