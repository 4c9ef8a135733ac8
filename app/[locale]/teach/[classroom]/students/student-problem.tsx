'use client'

import { useTranslations } from 'next-intl'

type Reason = 'unknown-learner' | 'unknown-classroom' | 'nickname-malformed' | 'nickname-taken' | 'no-room'

export function StudentProblem({ reason }: { reason: Reason | undefined }) {
  const t = useTranslations('Students')
  if (!reason) return null
  return (
    <p role="alert" className="text-bad">
      {t(`problems.${reason}`)}
    </p>
  )
}
