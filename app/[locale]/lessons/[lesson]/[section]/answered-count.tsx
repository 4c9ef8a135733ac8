'use client'

import { useQuery } from '@tanstack/react-query'
import { useLabels } from './labels'

type Props = { lesson: string; questions: readonly string[]; answered: readonly string[] }

export const answeredKey = (lesson: string) => ['answered', lesson] as const

export function AnsweredCount({ lesson, questions, answered }: Props) {
  const labels = useLabels()
  // Never fetched: the page brings what was answered, each answer adds to it.
  const { data } = useQuery({
    queryKey: answeredKey(lesson),
    queryFn: () => [...answered],
    initialData: () => [...answered],
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const count = questions.filter((question) => data.includes(question)).length
  return (
    <p className="mb-4 text-muted text-sm" aria-live="polite" data-answered={count}>
      {labels.answeredOf.replace('{answered}', String(count)).replace('{total}', String(questions.length))}
    </p>
  )
}
