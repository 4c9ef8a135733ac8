'use client'

import { useRouter } from 'next/navigation'
import { useLayoutEffect } from 'react'

type Props = { before: string | null; after: string | null; close: string; isRightToLeft: boolean }

/** Arrow keys, and the page keys that a presenter's clicker sends, step; Escape closes. */
export function PresentKeys({ before, after, close, isRightToLeft }: Props) {
  const router = useRouter()
  // Before the step is drawn: a key pressed at the sight of it must not be lost.
  useLayoutEffect(() => {
    const [left, right] = isRightToLeft ? [after, before] : [before, after]
    const places: Record<string, string | null> = {
      ArrowLeft: left,
      ArrowRight: right,
      ArrowUp: before,
      ArrowDown: after,
      PageUp: before,
      PageDown: after,
      Escape: close,
    }
    const step = (event: KeyboardEvent) => {
      const place = places[event.key]
      if (!place || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      // Back leads to where the showing began, not through every segment.
      router.replace(place)
    }
    addEventListener('keydown', step)
    return () => removeEventListener('keydown', step)
  }, [before, after, close, isRightToLeft, router])
  return null
}
