'use client'

import { useTranslations } from 'next-intl'
import { countStates } from '@/lib/progress/live-state'
import type { Row } from './sorted-rows'

/** The whole class in one line; who has paused is named only where somebody has. */
export function LiveSummary({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('Live')
  const counts = countStates(rows.map(({ state }) => state))
  return (
    <p className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-lg" data-summary>
      {(['working', 'stuck', 'done', 'not-begun', 'paused'] as const)
        .filter((name) => name !== 'paused' || counts.paused > 0)
        .map((name) => (
          <span
            key={name}
            data-state={name}
            className={name === 'stuck' && counts.stuck > 0 ? 'font-semibold text-bad' : undefined}
          >
            {t(`count.${name}`, { students: counts[name] })}
          </span>
        ))}
    </p>
  )
}
