import { expect, test } from 'vitest'
import { parseLocalTime, printLocalTime } from '@/lib/i18n/local-time'

test.each([
  ['2026-09-01T08:30', 'UTC', '2026-09-01T08:30:00.000Z'],
  ['2026-09-01T08:30', 'Asia/Damascus', '2026-09-01T05:30:00.000Z'],
  ['2026-01-01T00:15', 'America/New_York', '2026-01-01T05:15:00.000Z'],
  ['2026-07-01T00:15', 'America/New_York', '2026-07-01T04:15:00.000Z'],
  ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T04:00', 'Europe/Berlin', '2026-10-25T03:00:00.000Z'],
  ['2026-09-01T08:30', 'Asia/Kathmandu', '2026-09-01T02:45:00.000Z'],
])('%s in %s is %s, and back', (written, timeZone, moment) => {
  expect(parseLocalTime(written, timeZone)?.toISOString()).toBe(moment)
  expect(printLocalTime(new Date(moment), timeZone)).toBe(written)
})

test.each(['', 'tomorrow', '2026-02-30T08:00', '2026-09-01', '2026-09-01T25:00', '20260-09-01T08:00'])(
  '%s is no moment',
  (written) => {
    expect(parseLocalTime(written, 'UTC')).toBeNull()
  },
)
