import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { normalise } from '@/lib/question/short-answer/normalise'

const guide = readFileSync('content/README.md', 'utf8')

test.each([
  ['vowel marks and tatweel: قَالَ is قال', ['قَالَ', 'قال']],
  ['forms of alef, ya and ta marbuta: الأمم المتحدة is الامم المتحده', ['الأمم المتحدة', 'الامم المتحده']],
  ['digits: ٢١٧٨ is 2178', ['٢١٧٨', '2178']],
  ['marks in large numbers: 20,000 is 20000', ['20,000', '20000']],
  [
    'capitals, punctuation, quotation marks, extra spaces, *the* at the beginning',
    ['The  “Report”.', 'report'],
  ],
  [
    'S/RES/2178 (2014), resolution 2178, قرار مجلس الأمن رقم 2178 and 2178 are one answer',
    ['S/RES/2178 (2014)', 'resolution 2178', 'قرار مجلس الأمن رقم 2178', '2178'],
  ],
])('authors are told, and it is so: %s', (rule, forms) => {
  expect(guide).toContain(rule)
  expect(new Set(forms.map(normalise)).size).toBe(1)
})
