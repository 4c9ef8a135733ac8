import { type Cell, type Code, type Column, rounded, type Sheet } from '../commands/sheet'
import type { Locale } from '../question/text'

export type PlainCell = string | number | Date | null

/** A sheet in one language, cell by cell. */
export interface SpelledSheet {
  headings: readonly string[]
  rows: readonly (readonly PlainCell[])[]
}

/** The messages of `Sheets` and of `Skill` in one language. */
export interface SheetWords {
  locale: Locale
  sheets(key: string, values?: Record<string, string>): string
  skill(key: string): string
}

/**
 * Writes a sheet out in a language. For a file a score becomes three columns of numbers, since a spreadsheet would take
 * `7/9` for the seventh of September: points, what was possible of them, answered. What waits for a mark is not possible yet,
 * or it would read as missed. For paper it is one, right of answered, with one decimal at most.
 */
export function spellSheet(
  { columns, rows }: Sheet,
  words: SheetWords,
  { isFor }: { isFor: 'file' | 'paper' },
): SpelledSheet {
  const cellsOf = (cell: Cell): PlainCell[] => {
    if (cell === null || typeof cell !== 'object' || cell instanceof Date) return [cell]
    if (cell.kind === 'text') return [cell.text[words.locale]]
    if (cell.kind !== 'score') return [spellCode(cell, words)]
    const { points, possible, answered } = cell.score
    if (isFor === 'file') return [rounded(points), possible, answered]
    return [answered === 0 ? null : `${Math.round(points * 10) / 10}/${answered}`]
  }
  return {
    headings: columns.flatMap((column) => spellHeading(column, words, isFor)),
    rows: rows.map((row) => row.flatMap(cellsOf)),
  }
}

function spellHeading(column: Column, words: SheetWords, isFor: 'file' | 'paper'): string[] {
  if (column.kind === 'named') return [words.sheets(`columns.${column.name}`)]
  const name = nameOf(column.of, words)
  if (isFor === 'paper') return [name]
  return ['right', 'possible', 'answered'].map((part) => words.sheets(part, { name }))
}

function nameOf(of: Extract<Column, { kind: 'score' }>['of'], words: SheetWords): string {
  if (typeof of !== 'string') return of[words.locale]
  return of === 'total' ? words.sheets('total') : words.skill(of)
}

function spellCode({ kind, code }: Code, words: SheetWords): string {
  return kind === 'skill' ? words.skill(code) : words.sheets(`words.${kind}.${code}`)
}
