import { getTranslations } from 'next-intl/server'
import type { AnswerToMark } from '@/lib/commands/read-marking'
import type { Locale } from '@/lib/question/text'
import { nameOfQuestion } from './name-of-question'

type Props = { answers: readonly AnswerToMark[]; only: string | null; locale: Locale }

/** One question or all; nothing to choose where there is only one. */
export async function MarkingFilter({ answers, only, locale }: Props) {
  const t = await getTranslations('Marking')
  const questions = [...new Map(answers.map((answer) => [nameOfQuestion(answer), answer])).entries()]
  if (questions.length < 2) return null
  return (
    <form className="mt-3 flex flex-wrap items-end gap-3">
      <label className="block min-w-0 max-w-full">
        <span className="block text-muted text-sm">{t('filter')}</span>
        <select name="question" defaultValue={only ?? ''} className="field max-w-full">
          <option value="">{t('all')}</option>
          {questions.map(([name, { lesson, question }]) => (
            <option key={name} value={name}>
              {lesson.title[locale]} · {question.prompt[locale]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button-quiet">
        {t('show')}
      </button>
    </form>
  )
}
