const LONGEST_MS = 12 * 60 * 60 * 1000

/** When a review began, in ms since 1970; now, for anything that is no time of the last twelve hours. */
export function parseSince(since: string | string[] | undefined, now: Date): Date {
  const at = Number(typeof since === 'string' ? since : Number.NaN)
  const isRecent = Number.isSafeInteger(at) && at <= now.getTime() && at > now.getTime() - LONGEST_MS
  return isRecent ? new Date(at) : now
}
