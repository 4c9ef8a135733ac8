import { CsvError, parse } from 'csv-parse/sync'

export interface TableRow {
  cells: readonly string[]
  /** From 1: where the row ends in the text. */
  line: number
}

const delimiters = [',', ';', '\t', '،'] as const

/** Rows of a CSV, whatever stands between its cells; rows with nothing in them are left out. Null: it is no CSV. */
export function parseTable(text: string): TableRow[] | null {
  try {
    const options = { info: true, relax_column_count: true, trim: true, relax_quotes: true }
    const rows = parse(text, { ...options, delimiter: delimiterOf(text) }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    return rows
      .map(({ record, info }) => ({ cells: record.map((cell) => cell.normalize('NFC')), line: info.lines }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

/** The one that stands most often in the first lines, outside quotation marks. */
function delimiterOf(text: string): string {
  const start = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '')
  const often = (delimiter: string) => start.split(delimiter).length
  return delimiters.reduce((best, each) => (often(each) > often(best) ? each : best))
}
