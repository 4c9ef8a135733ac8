'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { WatchedGroup } from './watched-lesson'

type Props = { option: WatchedGroup['options'][number]; learners: number; of: number }

export function OptionBar({ option, learners, of }: Props) {
  const [t, format] = [useTranslations('Classroom'), useFormatter()]
  return (
    <li data-option={option.part} className="grid grid-cols-[minmax(0,1fr)_6rem_2.5rem] items-center gap-x-3">
      <span className={option.correct ? 'font-semibold text-good' : undefined}>
        {option.correct && <span aria-hidden="true">✓ </span>}
        {option.text}
        {option.correct && <span className="sr-only"> ({t('key')})</span>}
      </span>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        className="h-2.5 w-full rtl:-scale-x-100"
      >
        <rect width="100" height="10" className="fill-rule" />
        <rect
          width={(100 * learners) / of}
          height="10"
          className={option.correct ? 'fill-good' : 'fill-muted'}
        />
      </svg>
      <span className="text-end tabular-nums">{format.number(learners, 'plain')}</span>
    </li>
  )
}
