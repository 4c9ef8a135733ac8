import { getTranslations } from 'next-intl/server'
import { ChosenCells, ChosenHead } from '@/app/ui/chosen-columns'
import type { ReadQuestion } from '@/lib/commands/read-question'
import { Link } from '@/lib/i18n/navigation'
import { partsOf } from '@/lib/progress/tally'
import type { Locale } from '@/lib/question/text'
import { type AnswerPart, answerParts } from './answer-parts'

type Props = { read: ReadQuestion; classroom: string; locale: Locale }
type Chooser = { id: string; nickname: string }

/** Every option with its explanation (of the author’s key only), how many chose it at first try, and who. */
export async function GivenAnswers({ read, classroom, locale }: Props) {
  const t = await getTranslations('QuestionPage')
  const { lesson, asked, tries, nicknames, correction } = read
  const collator = new Intl.Collator(locale, { numeric: true })
  const choosersOf = (part: string): Chooser[] =>
    tries
      .filter(({ answer }) => partsOf(answer).includes(part))
      .map(({ learnerId }) => ({ id: learnerId, nickname: nicknames.get(learnerId) ?? '' }))
      .toSorted((a, b) => collator.compare(a.nickname, b.nickname))
  const written = [...new Set(tries.flatMap(({ answer }) => answer.text ?? []))].map((text) => ({
    part: text,
    text,
    why: null,
    correct: false,
  }))
  const groups = [...answerParts(lesson, asked, locale), { label: null, parts: written }]
  const hasOtherKey = correction?.kind === 'key'
  return (
    <section className="mt-8" aria-labelledby="answers">
      <h3 id="answers" className="text-lg">
        {t('answers')}
      </h3>
      <p className="max-w-prose text-muted text-sm">{t('answersWhat')}</p>
      {groups
        .filter(({ parts }) => parts.length > 0)
        .map(({ label, parts }) => (
          <div key={parts[0]?.part} className="mt-4 max-w-3xl">
            <table className="w-full border-collapse">
              <caption className={label ? 'text-start font-medium' : 'sr-only'}>
                {label ?? t('answers')}
              </caption>
              <ChosenHead />
              {parts.map((part) => (
                <Part
                  key={part.part}
                  part={hasOtherKey ? { ...part, why: null } : part}
                  keyName={hasOtherKey ? t('keyHere') : t('key')}
                  choosers={choosersOf(part.part)}
                  of={tries.length}
                  path={(learner) => `/teach/${classroom}/learners/${learner}?lesson=${lesson.id}`}
                />
              ))}
            </table>
          </div>
        ))}
    </section>
  )
}

interface PartProps {
  part: AnswerPart
  keyName: string
  choosers: readonly Chooser[]
  of: number
  path: (learner: string) => string
}

/** Two rows: the option with its numbers, then why it is right or wrong and who chose it. */
function Part({ part: { part, text, why, correct }, keyName, choosers, of, path }: PartProps) {
  return (
    <tbody
      data-part={part}
      data-count={choosers.length}
      className={`border-s-4 ${correct ? 'border-good' : 'border-rule'}`}
    >
      <tr>
        <th
          scope="rowgroup"
          className={`px-3 py-1 text-start ${correct ? 'font-semibold text-good' : 'font-medium'}`}
        >
          {correct && <span aria-hidden="true">✓ </span>}
          <bdi>{text}</bdi>
          {correct && <span className="sr-only"> ({keyName})</span>}
        </th>
        <ChosenCells learners={choosers.length} of={of} isRight={correct} />
      </tr>
      {(why || choosers.length > 0) && (
        <tr>
          <td colSpan={3} className="px-3 pb-4 text-sm">
            {why && <p>{why}</p>}
            <Choosers choosers={choosers} path={path} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Choosers({ choosers, path }: Pick<PartProps, 'choosers' | 'path'>) {
  if (choosers.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4">
      {choosers.map(({ id, nickname }) => (
        <li key={id}>
          <Link
            href={path(id)}
            className="inline-flex min-h-8 items-center text-accent underline underline-offset-4"
          >
            <bdi>{nickname}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
