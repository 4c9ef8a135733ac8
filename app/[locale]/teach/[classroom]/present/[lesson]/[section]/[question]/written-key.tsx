import { getTranslations } from 'next-intl/server'
import { keyOf } from '@/lib/question/explain'
import type { Question } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { BothLanguages } from './both-languages'

/** The answer to what is written by hand. What students wrote is theirs, and is not put on the wall. */
export async function WrittenKey({ question, locale }: { question: Question; locale: Locale }) {
  const t = await getTranslations('Present')
  if (!question.blank && !question.essay) return null
  return (
    <div className="mt-4" data-right>
      <p className="font-semibold">{question.essay ? t('model') : t('right')}</p>
      {keyOf(question).map((line) => (
        <p key={line.id} className="present-text">
          <BothLanguages text={line.text} locale={locale} />
        </p>
      ))}
    </div>
  )
}
