'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClassroomChanges } from '@/lib/commands/read-classroom-changes'
import type { Digits } from '@/lib/i18n/in-digits'
import type { Locale } from '@/lib/question/text'
import { ConnectionNote } from './connection-note'
import { PinForm } from './pin-form'
import { ProgressTable } from './progress-table'
import { QuestionCounts } from './question-counts'
import { useClassroom } from './use-classroom'
import type { WatchedLesson } from './watched-lesson'

interface Props {
  classroom: string
  locale: Locale
  /** As the classroom reads them on this page. */
  digits: Digits
  lesson: WatchedLesson
  initial: ClassroomChanges
  /** The time by the server's clock. */
  at: Date
  /** This page's address: without JavaScript it is loaded again. */
  refresh: string
}

/** All of a classroom that keeps itself fresh. */
export function LiveClassroom(props: Props) {
  const [queries] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={queries}>
      <Live {...props} />
    </QueryClientProvider>
  )
}

function Live({ classroom, locale, digits, lesson, initial, at, refresh }: Props) {
  const { known, connection } = useClassroom(classroom, lesson.id, initial)
  return (
    <>
      <ConnectionNote connection={connection} locale={locale} refresh={refresh} />
      <ProgressTable lesson={lesson} known={known} locale={locale} digits={digits} at={at} />
      {known.learners.length > 0 && <PinForm learners={known.learners} locale={locale} />}
      <QuestionCounts classroom={classroom} locale={locale} lesson={lesson} answers={known.answers ?? []} />
    </>
  )
}
