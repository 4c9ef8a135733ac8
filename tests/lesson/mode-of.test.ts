import { expect, test } from 'vitest'
import { modeOf } from '@/lib/lesson/mode-of'

test.each([
  ['', 'all of it is retold', [], 'paraphrase'],
  ['He said “', 'all of it is quoted', [], 'direct'],
  ['', '“all of it is quoted”', [], 'direct'],
  ['', 'some is retold, “some is quoted”', [], 'mixed'],
  ['He said “first part ', 'goes on”', [], 'direct'],
  ['He said “first” and ', 'then retold', [], 'paraphrase'],
  ['', 'the “Daesh” group', ['“Daesh”'], 'paraphrase'],
  ['', 'أن «هذا» واضح', [], 'mixed'],
] as const)('after «%s», «%s» is %#', (before, content, terms, mode) => {
  expect(modeOf(before, content, terms)).toBe(mode)
})
