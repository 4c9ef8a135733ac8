import type { Correction } from '@/lib/question/correction'

/** The correction an address asks about: `?correct=void`, or `?correct=key&option=a&option=b`. Null: none. */
export function parseCorrection({
  correct,
  option,
}: {
  correct?: string | string[] | undefined
  option?: string | string[] | undefined
}): Correction | null {
  if (correct === 'void') return { kind: 'void' }
  if (correct !== 'key') return null
  const options = [option ?? []].flat().flatMap((each) => each.split(' ').filter(Boolean))
  return { kind: 'key', options: [...new Set(options)] }
}
