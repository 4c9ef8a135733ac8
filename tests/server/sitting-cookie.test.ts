import { expect, test } from 'vitest'
import { makeToken } from '@/lib/commands/token'
import { readSittingCookie, signSitting } from '@/lib/server/sitting-cookie'

const key = 'a key of this school'
const token = makeToken()
const cookie = signSitting(token, key)

test('a cookie of ours gives back its token', () => {
  expect(readSittingCookie(cookie, key)).toBe(token)
})

test.each([
  ['none', undefined],
  ['empty', ''],
  ['a token without a signature', token],
  ['cut short', cookie.slice(0, -1)],
  ['signed by another school', signSitting(token, 'another key')],
  ['another token under this signature', `${makeToken()}.${cookie.split('.')[1]}`],
])('%s is nobody’s', (_, value) => {
  expect(readSittingCookie(value, key)).toBeNull()
})
