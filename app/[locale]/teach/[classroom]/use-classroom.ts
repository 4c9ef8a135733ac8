'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { mergeChanges } from '@/lib/commands/merge-changes'
import type { ClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { keyOfExpected } from '@/lib/progress/live-state'

const EVERY_MS = 2000

export type Connection = { kind: 'live' } | { kind: 'lost'; since: Date } | { kind: 'signed-out' }

class ChangesError extends Error {
  constructor(readonly status: number) {
    super(`the classroom's changes: ${status}`)
  }
}

/** A classroom as it is known here: every 2 s it asks for what is new, while anybody looks. */
export function useClassroom(classroom: string, lesson: string, initial: ClassroomChanges) {
  const queries = useQueryClient()
  const queryKey = ['classroom', classroom, lesson]
  const { data, error, fetchStatus, dataUpdatedAt } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const known = queries.getQueryData<ClassroomChanges>(queryKey) ?? initial
      return mergeChanges(known, await fetchChanges(classroom, lesson, known, signal))
    },
    initialData: initial,
    refetchInterval: (query) => (isSignedOut(query.state.error) ? false : EVERY_MS),
    // A hidden tab stops asking; seen again, it asks at once.
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: 'always',
    retry: false,
  })
  return { known: data, connection: connectionOf(error, fetchStatus === 'paused', dataUpdatedAt) }
}

async function fetchChanges(classroom: string, lesson: string, known: ClassroomChanges, signal: AbortSignal) {
  const asked = new URLSearchParams({
    lesson,
    since: String(known.revision),
    students: String(known.learners.length),
    expected: keyOfExpected(known.expected ?? []),
  })
  const response = await fetch(`/api/classrooms/${classroom}/changes?${asked}`, { signal })
  if (!response.ok) throw new ChangesError(response.status)
  return (await response.json()) as ClassroomChanges
}

function connectionOf(error: Error | null, isPaused: boolean, lastHeardAt: number): Connection {
  if (isSignedOut(error)) return { kind: 'signed-out' }
  return error || isPaused ? { kind: 'lost', since: new Date(lastHeardAt) } : { kind: 'live' }
}

function isSignedOut(error: Error | null): boolean {
  return error instanceof ChangesError && (error.status === 401 || error.status === 404)
}
