'use client'

import { useTranslations } from 'next-intl'

type Reason = 'unknown-classroom' | 'nickname-malformed' | 'nickname-taken' | 'no-room'

export function StudentProblem({ reason }: { reason: Reason | null }) {
  const t = useTranslations('Students')
  if (!reason) return null
  return (
    <p role="alert" className="text-bad">
      {t(`problems.${reason}`)}
    </p>
  )
}
