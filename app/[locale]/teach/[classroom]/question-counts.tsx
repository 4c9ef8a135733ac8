'use client'

import { useTranslations } from 'next-intl'
import type { ChoiceCount } from '@/lib/commands/read-classroom-changes'
import { OptionBar } from './option-bar'
import type { WatchedLesson, WatchedQuestion } from './watched-lesson'

/** Under this many first answers a share says nothing yet. */
const FEW = 5

type Props = { lesson: WatchedLesson; choices: readonly ChoiceCount[] }

/** Per question, how many chose which option at their first try. */
export function QuestionCounts({ lesson, choices }: Props) {
  const t = useTranslations('Classroom')
  const counts = new Map(choices.map((choice) => [`${choice.questionId} ${choice.option}`, choice.learners]))
  const countOf = (question: string, option: string) => counts.get(`${question} ${option}`) ?? 0
  return (
    <section className="mt-10">
      <h2 className="text-xl">{t('questions')}</h2>
      <p className="mb-3 max-w-prose text-muted">{t('questionsWhat')}</p>
      {lesson.sections.map((section, index) => {
        const missed = section.questions.filter((question) => isMissed(question, countOf)).length
        return (
          <details key={section.id} className="border-rule border-b" data-counts={section.id}>
            <summary className="min-h-11 cursor-pointer py-2 font-medium">
              <span className="text-muted">{index + 1}.</span> {section.title}
              {missed > 0 && <span className="ms-3 text-bad text-sm">{t('missed', { missed })}</span>}
            </summary>
            <ol className="space-y-6 pt-2 pb-6">
              {section.questions.map((question, number) => (
                <li key={question.id} data-question={question.id}>
                  <Counts question={question} number={number + 1} countOf={countOf} />
                </li>
              ))}
            </ol>
          </details>
        )
      })}
    </section>
  )
}

type CountOf = (question: string, option: string) => number
type CountsProps = { question: WatchedQuestion; number: number; countOf: CountOf }

function Counts({ question, number, countOf }: CountsProps) {
  const t = useTranslations('Classroom')
  const students = studentsAt(question, countOf)
  return (
    <>
      <h3 className="font-medium">
        <span className="text-muted">{number}.</span> {question.prompt}
        {isMissed(question, countOf) && <span className="ms-3 text-bad text-sm">{t('mostMissed')}</span>}
      </h3>
      {question.words && (
        <blockquote className="my-1 border-rule border-s-2 ps-3">{question.words}</blockquote>
      )}
      <p className="text-muted text-sm">{t('answeredBy', { students })}</p>
      {students > 0 && (
        <ul className="mt-1 max-w-2xl space-y-1">
          {question.options.map((option) => (
            <OptionBar
              key={option.id}
              option={option}
              learners={countOf(question.id, option.id)}
              of={students}
            />
          ))}
        </ul>
      )}
    </>
  )
}

function studentsAt(question: WatchedQuestion, countOf: CountOf): number {
  return question.options.reduce((sum, option) => sum + countOf(question.id, option.id), 0)
}

function isMissed(question: WatchedQuestion, countOf: CountOf): boolean {
  const students = studentsAt(question, countOf)
  const right = question.options
    .filter((option) => option.correct)
    .reduce((sum, option) => sum + countOf(question.id, option.id), 0)
  return students >= FEW && right < students / 2
}
