import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReadQuestion } from '@/lib/commands/read-question'
import { FEWEST_LEARNERS } from '@/lib/progress/discrimination'
import type { Locale } from '@/lib/question/text'
import { answerParts } from './answer-parts'

type Props = { read: ReadQuestion; locale: Locale }

/** What a teacher had better look at. */
export async function QuestionFlags({ read, locale }: Props) {
  const [t, format] = [await getTranslations('QuestionPage'), await getFormatter()]
  const { analysis, lesson, question } = read
  const { unpicked, preferred, language, n } = analysis
  if (n < FEWEST_LEARNERS) return null
  const number = (value: number) => format.number(value, 'fine')
  const named = answerParts(lesson, question, locale).flatMap(({ label, parts }) =>
    parts.map(({ part, text }) => ({ part, option: text, slot: label })),
  )
  const say = (flag: 'preferred' | 'unpicked', parts: readonly string[]) =>
    named
      .filter(({ part }) => parts.includes(part))
      .map(({ part, option, slot }) => (
        <Flag key={`${flag} ${part}`}>
          {slot ? t(`inSlot.${flag}`, { option, slot }) : t(flag, { option })}
        </Flag>
      ))
  const isQuiet = unpicked.length === 0 && preferred.length === 0 && !language?.harderIn
  return (
    <section className="mt-6 max-w-prose" data-flags>
      <h3 className="text-lg">{t('flags')}</h3>
      {isQuiet && <p className="mt-1 text-muted">{t('noFlags')}</p>}
      <ul className="mt-1 space-y-2">
        {say('preferred', preferred)}
        {say('unpicked', unpicked)}
        {language?.harderIn && <Flag>{t(`harderIn.${language.harderIn}`)}</Flag>}
      </ul>
      {language && (
        <p className="mt-2 text-muted text-sm">
          {t('gapBasis', {
            ratio: number(language.oddsRatio),
            delta: number(language.delta),
            ar: language.n.ar,
            en: language.n.en,
          })}
        </p>
      )}
    </section>
  )
}

function Flag({ children }: { children: React.ReactNode }) {
  return <li className="border-bad border-s-4 ps-3">{children}</li>
}
