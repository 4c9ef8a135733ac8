import type { Locale } from '@/lib/question/text'

export type Where = { student: string; classroom: string; locale: Locale }

/** What every form about one student sends along. */
export function WhichStudent({ student, classroom, locale }: Where) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="learner" value={student} />
    </>
  )
}
