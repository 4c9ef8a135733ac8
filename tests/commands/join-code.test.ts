import { expect, test } from 'vitest'
import { makeJoinCode, parseJoinCode } from '@/lib/commands/join-code'

test('a code has eight symbols, none of which is taken for another when it is read off the board', () => {
  const drawn = Array.from({ length: 30 }, (_, number) => makeJoinCode(() => number))
  for (const code of drawn) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/)
  expect(new Set(drawn).size).toBe(30)
})

test.each([
  ['small letters and a hyphen', 'k3fx-8rq2'],
  ['spaces', ' K3FX 8RQ2 '],
  ['Arabic digits', 'K٣FX٨RQ٢'],
])('it is read with %s', (_, typed) => {
  expect(parseJoinCode(typed)).toBe('K3FX8RQ2')
})
