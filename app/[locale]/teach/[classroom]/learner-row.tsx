'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { Digits } from '@/lib/i18n/in-digits'
import type { Row } from './sorted-rows'
import type { WatchedSection } from './watched-lesson'
import { WhereCell } from './where-cell'

type Props = { row: Row; sections: readonly WatchedSection[]; now: Date; digits: Digits }

export function LearnerRow({ row, sections, now, digits }: Props) {
  const [t, format] = [useTranslations('Classroom'), useFormatter()]
  const live = useTranslations('Live')
  const questions = sections.reduce((sum, section) => sum + section.questions.length, 0)
  return (
    <tr className="border-rule border-b last:border-b-0" data-learner={row.id}>
      <th scope="row" className="sticky start-0 min-w-24 bg-sheet p-2 text-start font-medium">
        <bdi>{row.nickname}</bdi>
      </th>
      <WhereCell state={row.state} sections={sections} now={now} />
      {sections.map((section) => {
        const cell = row.cells.get(section.id)
        return (
          <td key={section.id} className="p-2 align-top" data-section={section.id}>
            {cell && cell.answered > 0 ? <Cell {...cell} questions={section.questions.length} /> : <Blank />}
            {row.late.has(section.id) && (
              <span
                className="mt-1 inline-block rounded-sm border border-bad px-1 text-bad text-xs"
                data-late
              >
                {live('late')}
              </span>
            )}
          </td>
        )
      })}
      <td className="p-2 align-top">
        {row.total.answered > 0 ? <Cell {...row.total} questions={questions} /> : <Blank />}
      </td>
      <td className="p-2 align-top text-muted">
        {row.lastAnsweredAt
          ? format.relativeTime(earlier(new Date(row.lastAnsweredAt), now), { now, numberingSystem: digits })
          : t('notYet')}
      </td>
    </tr>
  )
}

type CellProps = { answered: number; points: number; possible: number; tries: number; questions: number }

function Cell({ answered, points, possible, tries, questions }: CellProps) {
  const [t, format] = [useTranslations('Classroom'), useFormatter()]
  const isDone = answered === questions
  return (
    <>
      <span className="sr-only">{t('cell', { answered, questions, points, possible, tries })}</span>
      <span aria-hidden="true" className="block whitespace-nowrap tabular-nums">
        <bdi className="font-semibold">
          {format.number(points, 'plain')}/{format.number(possible, 'plain')}
        </bdi>
        {isDone && <span className="ms-1 text-good">✓</span>}
        <span className="ms-2 text-muted text-xs">{t('tries', { tries })}</span>
      </span>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        className="mt-1 h-1.5 w-full max-w-24 rtl:-scale-x-100"
      >
        <rect width="100" height="6" className="fill-rule" />
        <rect width={(100 * answered) / questions} height="6" className="fill-muted" />
        <rect width={(100 * points) / questions} height="6" className="fill-accent" />
      </svg>
    </>
  )
}

function Blank() {
  const t = useTranslations('Classroom')
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('notYet')}</span>
    </span>
  )
}

/** The server's clock may run ahead of the teacher's. */
function earlier(a: Date, b: Date): Date {
  return a < b ? a : b
}
