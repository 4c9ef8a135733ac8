import { expect, test } from 'vitest'
import { parsePin } from '@/lib/commands/parse-pin'
import { inDigits } from '@/lib/i18n/in-digits'

test('a classroom that reads ١٢٣ sees its numbers so, and others as they are', () => {
  expect(inDigits(1234567890, 'arab')).toBe('١٢٣٤٥٦٧٨٩٠')
  expect(inDigits(1234567890, 'latn')).toBe('1234567890')
})

test('a PIN may be typed as its card shows it', () => {
  expect(parsePin(inDigits('904517', 'arab'))).toBe('904517')
})
