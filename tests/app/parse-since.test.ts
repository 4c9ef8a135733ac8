import { expect, test } from 'vitest'
import { parseSince } from '@/app/[locale]/review/parse-since'

const now = new Date(Date.UTC(2026, 8, 1, 8))
const hoursAgo = (hours: number) => String(now.getTime() - hours * 60 * 60 * 1000)

test('a review goes on where it began', () => {
  expect(parseSince(hoursAgo(1), now)).toEqual(new Date(Number(hoursAgo(1))))
})

test.each([undefined, '', 'now', '1e99', hoursAgo(13), hoursAgo(-1), ['1', '2']])(
  '%s begins now',
  (since) => {
    expect(parseSince(since, now)).toEqual(now)
  },
)
