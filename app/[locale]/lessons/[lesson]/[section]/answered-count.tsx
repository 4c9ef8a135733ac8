'use client'

import { useQuery } from '@tanstack/react-query'
import { inDigits } from '@/lib/i18n/in-digits'
import { useLabels } from './labels'

type Props = { questions: readonly string[]; answered: readonly string[] }

/** By page; questions by their anchors. */
export const answeredKey = (page: string) => ['answered', page] as const

export function AnsweredCount({ questions, answered }: Props) {
  const labels = useLabels()
  // Never fetched: the page brings what was answered, each answer adds to it.
  const { data } = useQuery({
    queryKey: answeredKey(labels.page),
    queryFn: () => [...answered],
    initialData: () => [...answered],
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const count = questions.filter((question) => data.includes(question)).length
  return (
    <p className="mb-4 text-muted text-sm" aria-live="polite" data-answered={count}>
      {labels.answeredOf
        .replace('{answered}', inDigits(count, labels.digits))
        .replace('{total}', inDigits(questions.length, labels.digits))}
    </p>
  )
}
