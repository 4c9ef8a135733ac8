import { describe, expect, test } from 'vitest'
import { normalise } from '@/lib/question/short-answer/normalise'

describe('what makes no difference in a short answer', () => {
  test.each([
    [
      'both notations of a resolution, both languages, both sets of digits',
      [
        'S/RES/2178',
        's/res/2178 (2014)',
        'القرار 2178',
        'قرار ٢١٧٨',
        'قرار مجلس الأمن رقم 2178',
        'القرار رقم 2178 (2014)',
        'resolution 2178',
        'Security Council resolution 2178 (2014)',
        'Resolution No. 2178',
        '2178 (2014)',
        '٢١٧٨',
        '۲۱۷۸',
      ],
    ],
    ['forms of alef, ya and ta marbuta', ['الأمم المتحدة', 'الامم المتحده']],
    ['alef maqsura', ['على', 'علي']],
    ['vowel marks and tatweel', ['قَالَ', 'قـــال', 'قال']],
    ['case, quotation marks, full stops and spaces', ['Nikki Haley', ' “nikki  haley”. ', 'NIKKI HALEY']],
    ['marks in large numbers', ['20,000', '20000', '٢٠٬٠٠٠', '٢٠،٠٠٠']],
    ['the article', ['the report', 'report']],
  ])('%s', (_, forms) => {
    expect(new Set(forms.map(normalise)).size).toBe(1)
  })
  test.each([
    ['2178', '2396'],
    ['2014', '2178'],
    ['1,5', '15'],
    ['قال', 'قالت'],
    ['the', ''],
  ])('%s is not %s', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other))
  })
})
