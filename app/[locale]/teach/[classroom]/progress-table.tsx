'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ClassroomChanges } from '@/lib/commands/read-classroom-changes'
import type { Digits } from '@/lib/i18n/in-digits'
import type { Locale } from '@/lib/question/text'
import { LearnerRow } from './learner-row'
import { LiveSummary } from './live-summary'
import { type Order, orders, sortedRows } from './sorted-rows'
import { useServerNow } from './use-server-now'
import type { WatchedLesson } from './watched-lesson'

type Props = { lesson: WatchedLesson; known: ClassroomChanges; locale: Locale; digits: Digits; at: Date }

/** Learner × section: how far, how well on the first try, how many tries, and when last. */
export function ProgressTable({ lesson, known, locale, digits, at }: Props) {
  const [t, format] = [useTranslations('Classroom'), useFormatter()]
  const live = useTranslations('Live')
  const now = useServerNow(at)
  const [order, setOrder] = useState<Order>('need')
  if (known.learners.length === 0) return <p className="card max-w-prose">{t('nobody')}</p>
  const rows = sortedRows(known, { order, locale, now })
  return (
    <>
      <LiveSummary rows={rows} />
      <fieldset className="needs-script mb-2 flex flex-wrap items-center gap-2 text-sm">
        <legend className="sr-only">{t('order')}</legend>
        <span aria-hidden="true" className="text-muted">
          {t('order')}
        </span>
        {orders.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={order === each}
            onClick={() => setOrder(each)}
            className="button-quiet aria-pressed:border-accent aria-pressed:bg-sheet"
          >
            {each === 'need' ? live('byNeed') : t(`by.${each}`)}
          </button>
        ))}
      </fieldset>
      <section
        aria-label={t('table')}
        tabIndex={0}
        className="relative overflow-x-auto rounded-lg border border-rule bg-sheet"
      >
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-rule border-b align-bottom">
              <th scope="col" className="sticky start-0 min-w-24 bg-sheet p-2 text-start">
                {t('student', { students: rows.length })}
              </th>
              <th scope="col" className="min-w-32 p-2 text-start font-medium">
                {live('where')}
              </th>
              {lesson.sections.map((section, index) => (
                <th key={section.id} scope="col" className="min-w-24 p-2 text-start font-medium">
                  <span className="text-muted">{format.number(index + 1, 'plain')}.</span> {section.title}
                </th>
              ))}
              <th scope="col" className="min-w-20 p-2 text-start font-medium">
                {t('total')}
              </th>
              <th scope="col" className="min-w-24 p-2 text-start font-medium">
                {t('last')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LearnerRow key={row.id} row={row} sections={lesson.sections} now={now} digits={digits} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-2 text-muted text-sm">{t('legend')}</p>
    </>
  )
}
