import { getTranslations } from 'next-intl/server'
import type { AnswerToMark } from '@/lib/commands/read-marking'
import { Link } from '@/lib/i18n/navigation'
import { levelNames } from './level-names'

type Props = { answers: readonly AnswerToMark[]; classroom: string; only: string | null }

/** Folded away: what is marked, each with the way to mark it anew. */
export async function MarkedList({ answers, classroom, only }: Props) {
  const [t, names] = [await getTranslations('Marking'), await levelNames()]
  const marked = answers.flatMap(({ level, ...answer }) => (level ? [{ ...answer, level }] : []))
  if (marked.length === 0) return null
  return (
    <details className="mt-8">
      <summary className="button-quiet">
        {t('marked')} ({marked.length})
      </summary>
      <ul className="mt-3 max-w-3xl space-y-2">
        {marked.map((answer) => (
          <li key={answer.id} className="flex flex-wrap items-baseline gap-x-4 border-rule border-b py-2">
            <bdi className="font-medium">{answer.nickname}</bdi>
            <span>{names[answer.level]}</span>
            <span dir="auto" className="min-w-0 flex-1 truncate text-muted text-sm">
              {answer.text}
            </span>
            <Link
              href={`/teach/${classroom}/marking?answer=${answer.id}${only ? `&question=${only}` : ''}`}
              className="text-accent underline underline-offset-4"
            >
              {t('again')}
              <span className="sr-only">
                {' '}
                <bdi>{answer.nickname}</bdi>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
