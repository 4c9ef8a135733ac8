import type { TableRow } from './parse-table'

export interface ListedName {
  name: string
  line: number
}

/** What spreadsheets call the column, or columns, with a student's name. */
const whole = [
  'name',
  'full name',
  'fullname',
  'student',
  'student name',
  'students',
  'الاسم',
  'اسم',
  'الاسم الكامل',
  'الاسم الثلاثي',
  'الاسم الرباعي',
  'اسم الطالب',
  'اسم الطالبة',
  'الطالب',
  'الطلاب',
  'اسم التلميذ',
]
const given = ['given name', 'givenname', 'first name', 'firstname', 'first', 'الاسم الأول', 'الاسم الشخصي']
const middle = ['middle name', 'middlename', 'اسم الأب', 'الاسم الأوسط']
const family = [
  'family name',
  'familyname',
  'last name',
  'lastname',
  'surname',
  'last',
  'اسم العائلة',
  'العائلة',
  'اللقب',
  'الكنية',
  'النسب',
  'الاسم العائلي',
]

/**
 * Who a table is about, in its order: by the columns its first row names; where it names none, by the first two columns
 * with words in them.
 */
export function readNames(rows: readonly TableRow[]): ListedName[] {
  const columns = namedColumns(rows[0]?.cells ?? [])
  const list = columns ? rows.slice(1) : rows
  return list.flatMap(({ cells, line }) => {
    const parts = columns ? columns.map((column) => cells[column] ?? '') : cells.filter(isWords).slice(0, 2)
    const name = parts.join(' ').replace(/\s+/g, ' ').trim()
    return name === '' ? [] : [{ name, line }]
  })
}

function namedColumns(header: readonly string[]): number[] | null {
  const titles = header.map((cell) =>
    cell
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  )
  const find = (names: readonly string[]) => titles.findIndex((title) => names.includes(title))
  if (find(given) >= 0 || find(family) >= 0)
    return [find(given), find(middle), find(family)].filter((column) => column >= 0)
  return find(whole) >= 0 ? [find(whole)] : null
}

/** Not a number, a date, an e-mail, or a class such as 9B. */
function isWords(cell: string): boolean {
  return /\p{L}{2}/u.test(cell) && !cell.includes('@')
}
