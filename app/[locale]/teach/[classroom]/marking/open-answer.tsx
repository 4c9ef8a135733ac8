import { getTranslations } from 'next-intl/server'
import { InventedLabel } from '@/app/ui/invented-label'
import type { AnswerToMark } from '@/lib/commands/read-marking'
import { Link } from '@/lib/i18n/navigation'
import { levels } from '@/lib/question/mark'
import type { Locale } from '@/lib/question/text'
import { levelNames } from './level-names'
import { MarkForm } from './mark-form'

type Props = { answer: AnswerToMark; classroom: string; only: string | null; locale: Locale }

/** One answer, and beside it the question with its rubric. */
export async function OpenAnswer({ answer, classroom, only, locale }: Props) {
  const [t, names] = [await getTranslations('Marking'), await levelNames()]
  const { lesson, question } = answer
  return (
    <div className="mt-4 grid gap-6 lg:grid-cols-2" data-answer={answer.id}>
      <article className="card">
        <h3>
          {t.rich('writtenBy', { nickname: answer.nickname ?? '', b: (chunks) => <bdi>{chunks}</bdi> })}
        </h3>
        <blockquote dir="auto" className="reading mt-3 whitespace-pre-wrap rounded-md bg-paper px-3 py-2">
          {answer.text}
        </blockquote>
        {answer.level && <p className="mt-3 text-sm">{t('already', { level: names[answer.level] })}</p>}
        <MarkForm
          answer={answer.id}
          classroom={classroom}
          only={only ?? ''}
          locale={locale}
          legend={t('levels')}
          levels={levels.map((level) => ({ level, name: names[level] }))}
        />
      </article>
      <section className="card" aria-label={question.prompt[locale]}>
        <InventedLabel lesson={lesson} />
        <h3>{question.prompt[locale]}</h3>
        {question.words && (
          <blockquote className="reading mt-2 rounded-md bg-paper px-3 py-2">
            {question.words[locale]}
          </blockquote>
        )}
        <dl className="mt-3 space-y-2">
          {levels.map((level, index) => (
            <div key={level}>
              <dt className="font-medium">
                {index + 1}. {names[level]}
              </dt>
              <dd className="text-sm">{question.essay.rubric[index]?.[locale]}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 border-good border-s-4 ps-3 text-sm">
          <span className="text-muted">{t('model')}</span> {question.essay.model[locale]}
        </p>
        <p className="mt-3 text-sm">
          <Link
            href={`/teach/${classroom}/questions/${lesson.id}/${question.id}`}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t('toQuestion')}
          </Link>
        </p>
      </section>
    </div>
  )
}
