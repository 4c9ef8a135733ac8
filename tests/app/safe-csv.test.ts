import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { safeCsv } from '@/app/[locale]/teach/[classroom]/students/safe-csv'

test('begins with the mark by which Excel knows UTF-8, and ends every row as RFC 4180 does', () => {
  expect(safeCsv([['سارة', '1'], ['b']])).toBe('\uFEFF"سارة","1"\r\n"b"\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1'])('%j stays text', (name) => {
  expect(parse(safeCsv([[name]]), { bom: true })).toEqual([[`'${name}`]])
})

test('whatever a name holds is read back as it was', () => {
  const row = ['O"Brien, Seán', 'سارة؛ أحمد', 'two\nlines']
  expect(parse(safeCsv([row]), { bom: true })).toEqual([row])
})
