'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ChosenHead } from '@/app/ui/chosen-columns'
import type { AnswerCount } from '@/lib/commands/count-current-answers'
import { type Tally, tallyOf } from '@/lib/progress/tally'
import type { Locale } from '@/lib/question/text'
import { OptionBar } from './option-bar'
import type { WatchedGroup, WatchedLesson, WatchedQuestion } from './watched-lesson'

type Props = { classroom: string; locale: Locale; lesson: WatchedLesson; answers: readonly AnswerCount[] }

/** Per question, how many chose which option at their first try. */
export function QuestionCounts({ classroom, locale, lesson, answers }: Props) {
  const [t, format] = [useTranslations('Classroom'), useFormatter()]
  return (
    <section className="mt-10">
      <h2 className="text-xl">{t('questions')}</h2>
      <p className="mb-3 max-w-prose text-muted">{t('questionsWhat')}</p>
      {lesson.sections.map((section, index) => {
        const asked = section.questions.map((question) => ({
          question,
          tally: tallyOf(question.id, answers),
        }))
        const missed = asked.filter(({ tally }) => tally.isMissed).length
        return (
          <details key={section.id} className="border-rule border-b" data-counts={section.id}>
            <summary className="min-h-11 cursor-pointer py-2 font-medium">
              <span className="text-muted">{format.number(index + 1, 'plain')}.</span> {section.title}
              {missed > 0 && <span className="ms-3 text-bad text-sm">{t('missed', { missed })}</span>}
            </summary>
            <ol className="space-y-6 pt-2 pb-6">
              {asked.map(({ question, tally }, number) => (
                <li key={question.id} data-question={question.id}>
                  <Counts question={question} number={number + 1} tally={tally} />
                  <a
                    href={`/${locale}/teach/${classroom}/questions/${lesson.id}/${question.id}`}
                    className="inline-flex min-h-11 items-center text-accent text-sm underline underline-offset-4"
                  >
                    {t('questionPage')}
                    <span className="sr-only"> {format.number(number + 1, 'plain')}</span>
                  </a>
                </li>
              ))}
            </ol>
          </details>
        )
      })}
    </section>
  )
}

type CountsProps = { question: WatchedQuestion; number: number; tally: Tally }

function Counts({ question, number, tally }: CountsProps) {
  const [t, format] = [useTranslations('Classroom'), useFormatter()]
  return (
    <>
      <h3 className="font-medium">
        <span className="text-muted">{format.number(number, 'plain')}.</span> {question.prompt}
        {tally.isMissed && <span className="ms-3 text-bad text-sm">{t('mostMissed')}</span>}
      </h3>
      {question.words && (
        <blockquote className="my-1 border-rule border-s-2 ps-3">{question.words}</blockquote>
      )}
      {question.isVoid && <p className="text-bad text-sm">{t('isVoid')}</p>}
      <p className="text-muted text-sm">{t('answeredBy', { students: tally.students })}</p>
      {tally.students > 0 &&
        groupsOf(question, tally).map((group) => (
          <Group key={group.options[0]?.part} group={group} tally={tally} />
        ))}
    </>
  )
}

/** What was written is counted like options, the most frequent first. */
function groupsOf({ groups, isWritten }: WatchedQuestion, { given }: Tally): readonly WatchedGroup[] {
  if (!isWritten) return groups
  const written = [...given].toSorted(([, a], [, b]) => b - a)
  return [
    ...groups,
    { label: null, options: written.map(([text]) => ({ part: text, text, correct: false })) },
  ]
}

function Group({ group, tally }: { group: WatchedGroup; tally: Tally }) {
  const t = useTranslations('Classroom')
  return (
    <table className="mt-1 w-full max-w-2xl border-collapse">
      <caption className={group.label ? 'mt-3 text-start font-medium text-sm' : 'sr-only'}>
        {group.label ?? t('questionsWhat')}
      </caption>
      <ChosenHead />
      <tbody>
        {group.options.map((option) => (
          <OptionBar
            key={option.part}
            option={option}
            learners={tally.given.get(option.part) ?? 0}
            of={tally.students}
          />
        ))}
      </tbody>
    </table>
  )
}
