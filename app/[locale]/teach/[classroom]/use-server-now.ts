'use client'

import { useEffect, useState } from 'react'

const EVERY_MS = 2000

/** The time by the server's clock, going on as it passes: a teacher's computer may be minutes off. */
export function useServerNow(atLoad: Date): Date {
  const [now, setNow] = useState(atLoad)
  const startedAt = atLoad.getTime()
  useEffect(() => {
    const aheadMs = startedAt - Date.now()
    const timer = setInterval(() => setNow(new Date(Date.now() + aheadMs)), EVERY_MS)
    return () => clearInterval(timer)
  }, [startedAt])
  return now
}
