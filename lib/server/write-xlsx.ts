import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { PlainCell, SpelledSheet } from '../i18n/spell-sheet'

/** A workbook of one sheet, which an Arabic reader reads from the right. Words are words, whatever they begin with. */
export async function writeXlsx(
  { headings, rows }: SpelledSheet,
  { name, isRightToLeft }: { name: string; isRightToLeft: boolean },
): Promise<Buffer<ArrayBuffer>> {
  const head = headings.map((value): Cell => ({ ...textCell(value), fontWeight: 'bold', wrap: true }))
  const sheet = {
    data: [head, ...rows.map((row) => row.map(asCell))],
    // Excel refuses more.
    sheet: name.slice(0, 31),
    columns: headings.map((_, index) => ({ width: widthOf(rows, index) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    rightToLeft: isRightToLeft,
  }
  return Buffer.from(await writeExcelFile([sheet]).toBuffer())
}

function asCell(value: PlainCell): Cell {
  if (value === null) return null
  if (typeof value === 'string') return textCell(value)
  return value instanceof Date ? { type: Date, value, format: 'yyyy-mm-dd hh:mm' } : { type: Number, value }
}

/** XML has no place for most control characters, not even escaped. */
function textCell(value: string) {
  return { type: String, value: value.replace(/(?![\t\n\r])\p{Cc}/gu, '') }
}

/** In characters. */
function widthOf(rows: SpelledSheet['rows'], index: number): number {
  const longest = Math.max(0, ...rows.slice(0, 200).map((row) => String(row[index] ?? '').length))
  return Math.min(50, Math.max(12, longest + 2))
}
