'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { useClassroom } from '../use-classroom'

type Props = { classroom: string; lesson: string; initial: ClassroomChanges }

/** How many are in: it grows while they join. */
export function JoinedCount(props: Props) {
  const [queries] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={queries}>
      <Count {...props} />
    </QueryClientProvider>
  )
}

function Count({ classroom, lesson, initial }: Props) {
  const t = useTranslations('Projector')
  const { known } = useClassroom(classroom, lesson, initial)
  return t('joined', { students: known.learners.length })
}
