import { expect, test } from 'vitest'
import { formText } from '@/lib/server/form-text'

const form = (...fields: [string, string | File][]) => {
  const filled = new FormData()
  for (const [name, value] of fields) filled.append(name, value)
  return filled
}

test('a field is read as it was filled in', () => {
  expect(formText(form(['name', 'الصف 9']), 'name')).toBe('الصف 9')
})

test.each([
  ['no form', { name: 'x' }],
  ['a form without the field', form(['other', 'x'])],
  ['the field twice', form(['name', 'x'], ['name', 'y'])],
  ['a file', form(['name', new File(['x'], 'x.txt')])],
  ['more than anybody types', form(['name', 'x'.repeat(2001)])],
  [
    'more fields than any form has',
    form(...Array.from({ length: 51 }, (): [string, string] => ['name', 'x'])),
  ],
])('%s gives nothing', (_, forged) => {
  expect(formText(forged, 'name')).toBe('')
})
