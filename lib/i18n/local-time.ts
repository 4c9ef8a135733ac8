/**
 * What a `datetime-local` field holds, `2026-09-01T08:30`, as the moment it is in a time zone. Null for anything else,
 * and for a day the calendar does not have. Where a clock is put forward, a minute that is left out is taken as the one
 * an hour away from it.
 */
export function parseLocalTime(written: string, timeZone: string): Date | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::00)?$/.exec(written)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts
  const asUtc = new Date(Date.UTC(year, month - 1, day, hour, minute))
  if (!asUtc.toISOString().startsWith(written.slice(0, 16))) return null
  // The offset before a change of clocks may not be the one after it: the second look settles it.
  const guess = new Date(asUtc.getTime() - offsetMs(asUtc, timeZone))
  return new Date(asUtc.getTime() - offsetMs(guess, timeZone))
}

/** The other way round. */
export function printLocalTime(moment: Date, timeZone: string): string {
  return new Date(moment.getTime() + offsetMs(moment, timeZone)).toISOString().slice(0, 16)
}

/** How far the clocks of a time zone are ahead of UTC at a moment. */
function offsetMs(moment: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  )
  return shown - Math.floor(moment.getTime() / 1000) * 1000
}
