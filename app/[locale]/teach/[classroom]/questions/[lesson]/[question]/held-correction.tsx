import { getTranslations } from 'next-intl/server'
import type { ReadQuestion } from '@/lib/commands/read-question'
import type { Locale } from '@/lib/question/text'
import { undoCorrectionAction } from './actions'

type Props = { read: ReadQuestion; classroom: string; locale: Locale }

/** That the question is corrected here, and the way back. */
export async function HeldCorrection({ read: { lesson, question, correction }, classroom, locale }: Props) {
  const t = await getTranslations('QuestionPage')
  if (!correction) return null
  return (
    <div data-corrected={correction.kind} className="card mb-4 flex flex-wrap items-center gap-3">
      <p className="max-w-prose">{correction.kind === 'void' ? t('holdsVoid') : t('holdsKey')}</p>
      <form action={undoCorrectionAction}>
        <input type="hidden" name="classroom" value={classroom} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="lesson" value={lesson.id} />
        <input type="hidden" name="question" value={question.id} />
        <button type="submit" className="button-quiet">
          {t('undo')}
        </button>
      </form>
    </div>
  )
}
