import { getTranslations } from 'next-intl/server'
import type { AnswerToMark } from '@/lib/commands/read-marking'
import type { Locale } from '@/lib/question/text'
import { unmarkAnswerAction } from './actions'
import { levelNames } from './level-names'

type Props = { answer: AnswerToMark; classroom: string; only: string | null; locale: Locale }

/** What was marked last, and the way back. */
export async function LastMark({ answer, classroom, only, locale }: Props) {
  const [t, names] = [await getTranslations('Marking'), await levelNames()]
  if (!answer.level) return null
  const said = { nickname: answer.nickname ?? '', level: names[answer.level] }
  return (
    <form action={unmarkAnswerAction} className="flex flex-wrap items-center gap-3" data-last={answer.level}>
      <p>{t.rich('last', { ...said, b: (chunks) => <bdi>{chunks}</bdi> })}</p>
      <input type="hidden" name="answer" value={answer.id} />
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="only" value={only ?? ''} />
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className="button-quiet">
        {t('undo')}
      </button>
    </form>
  )
}
