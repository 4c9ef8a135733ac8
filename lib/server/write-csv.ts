import { stringify } from 'csv-stringify/sync'
import type { SpelledSheet } from '../i18n/spell-sheet'

/**
 * CSV as spreadsheets open it: UTF-8 with a byte order mark, or Excel takes Arabic for something else; CRLF, as RFC 4180
 * asks. What begins like a formula (`=`, `+`, `-`, `@`, a tab, their full-width forms) gets an apostrophe before it, so
 * that a nickname `=1+1` stays words. Moments are ISO 8601, in UTC.
 */
export function writeCsv({ headings, rows }: SpelledSheet): string {
  return stringify([headings, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { date: (moment) => moment.toISOString() },
  })
}
