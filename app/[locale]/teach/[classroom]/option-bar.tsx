'use client'

import { useTranslations } from 'next-intl'
import { ChosenCells } from '@/app/ui/chosen-columns'
import type { WatchedGroup } from './watched-lesson'

type Props = { option: WatchedGroup['options'][number]; learners: number; of: number }

/** A row: one option, how many chose it, and their share as a bar. */
export function OptionBar({ option, learners, of }: Props) {
  const t = useTranslations('Classroom')
  return (
    <tr data-option={option.part}>
      <th
        scope="row"
        className={`py-1 pe-3 text-start ${option.correct ? 'font-semibold text-good' : 'font-normal'}`}
      >
        {option.correct && <span aria-hidden="true">✓ </span>}
        <bdi>{option.text}</bdi>
        {option.correct && <span className="sr-only"> ({t('key')})</span>}
      </th>
      <ChosenCells learners={learners} of={of} isRight={option.correct} />
    </tr>
  )
}
