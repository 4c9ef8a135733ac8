import { getTranslations } from 'next-intl/server'
import type { CorrectionPreview as Preview, ReadQuestion } from '@/lib/commands/read-question'
import { Link } from '@/lib/i18n/navigation'
import type { QuestionAnalysis } from '@/lib/progress/question-analysis'
import type { Locale } from '@/lib/question/text'
import { correctQuestionAction } from './actions'
import { optionNames } from './option-names'
import { percent } from './percent'

type Props = { read: ReadQuestion; preview: Preview; classroom: string; locale: Locale }

/** What a correction would change, before it does. */
export async function CorrectionPreview({ read, preview, classroom, locale }: Props) {
  const t = await getTranslations('QuestionPage')
  const { lesson, question, analysis } = read
  const { correction, after, changed } = preview
  const show = (numbers: QuestionAnalysis | null) => {
    if (!numbers) return t('nothing')
    const { right, n } = numbers
    return t('share', { right, n, percent: n > 0 ? percent(right / n) : 0 })
  }
  const before = read.correction?.kind === 'void' ? null : analysis
  return (
    <section id="correct" data-preview className="card mt-10 max-w-2xl" aria-labelledby="preview">
      <h3 id="preview" className="text-lg">
        {t('preview')}
      </h3>
      <p className="mt-1">
        {correction.kind === 'void'
          ? t('wouldBeVoid')
          : t('wouldBeKey', { options: optionNames(question, correction.options, locale) })}
      </p>
      <table className="mt-3 w-full border-collapse">
        <caption className="sr-only">{t('preview')}</caption>
        <thead>
          <tr className="border-rule border-b text-muted text-sm">
            {(['what', 'before', 'after'] as const).map((name) => (
              <th key={name} scope="col" className="py-2 pe-3 text-start font-medium">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="py-2 pe-3 text-start font-normal">
              {t('rightAtFirst')}
            </th>
            <td className="py-2 pe-3">{show(before)}</td>
            <td className="py-2 font-semibold">{show(after)}</td>
          </tr>
        </tbody>
      </table>
      <p className="mt-2 font-medium">{t('changed', { students: changed })}</p>
      <form action={correctQuestionAction} className="mt-4 flex flex-wrap gap-3">
        <input type="hidden" name="classroom" value={classroom} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="lesson" value={lesson.id} />
        <input type="hidden" name="question" value={question.id} />
        <input type="hidden" name="questionVersion" value={question.version} />
        <input type="hidden" name="correct" value={correction.kind} />
        <input
          type="hidden"
          name="option"
          value={correction.kind === 'key' ? correction.options.join(' ') : ''}
        />
        <button type="submit" className="button">
          {t('confirm')}
        </button>
        <Link href={`/teach/${classroom}/questions/${lesson.id}/${question.id}`} className="button-quiet">
          {t('cancel')}
        </Link>
      </form>
    </section>
  )
}
