import { unzipSync } from 'fflate'
import { decodeText } from './decode-text'
import { parseTable } from './parse-table'
import type { ListedName } from './read-names'

/** Unpacked, per file: a school of ten thousand fits, a bomb does not. */
const MAX_BYTES = 20_000_000

export type OneRoster =
  | { kind: 'names'; names: readonly ListedName[] }
  /** It is about several classes: which one? */
  | { kind: 'classes'; classes: readonly { id: string; title: string; students: number }[] }
  | { kind: 'unreadable' }

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * The students of one class of a OneRoster CSV export, from its users.csv, enrollments.csv and classes.csv; without
 * enrollments all its students. Source: 1EdTech OneRoster 1.1, CSV tables. `line`: in users.csv.
 */
export function readOneRoster(bytes: Uint8Array, classId: string | null): OneRoster {
  const files = unpack(bytes)
  const users = files && table(files['users.csv'])
  if (!files || !users) return { kind: 'unreadable' }
  const enrollments = (table(files['enrollments.csv']) ?? []).filter(
    (row) => isCurrent(row) && isStudent(row) && row.classsourcedid,
  )
  const classIds = [...new Set(enrollments.map((row) => row.classsourcedid ?? ''))]
  const chosen = classIds.length <= 1 ? (classIds[0] ?? null) : classId
  if (classIds.length > 1 && (chosen === null || !classIds.includes(chosen)))
    return { kind: 'classes', classes: listClasses(classIds, enrollments, table(files['classes.csv']) ?? []) }
  const inClass = new Set(
    enrollments.filter((row) => row.classsourcedid === chosen).map((row) => row.usersourcedid),
  )
  const isWanted = (row: Row) => (chosen === null ? isStudent(row) : inClass.has(row.sourcedid))
  const names = users
    .filter((row) => isCurrent(row) && isWanted(row))
    .map((row) => ({ name: nameOf(row), line: row.line }))
  return { kind: 'names', names: names.filter(({ name }) => name !== '') }
}

type Row = { line: number } & Partial<Record<string, string>>

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  const wanted = ['users.csv', 'enrollments.csv', 'classes.csv']
  const base = (path: string) => path.split('/').at(-1)?.toLowerCase() ?? ''
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.includes(base(name)) && originalSize <= MAX_BYTES,
    })
    return Object.fromEntries(Object.entries(files).map(([path, content]) => [base(path), content]))
  } catch {
    return null
  }
}

/** Each row by the titles of its columns, in small letters; null: no such file, or no table. */
function table(bytes: Uint8Array | undefined): Row[] | null {
  const [header, ...rows] = (bytes && parseTable(decodeText(bytes))) ?? []
  if (!header) return null
  const titles = header.cells.map((title) => title.toLowerCase())
  return rows.map(({ cells, line }) => ({
    ...Object.fromEntries(titles.map((title, column) => [title, cells[column]])),
    line,
  })) as Row[]
}

function listClasses(ids: readonly string[], enrollments: readonly Row[], classes: readonly Row[]) {
  return ids.map((id) => ({
    id,
    title: classes.find((row) => row.sourcedid === id)?.title || id,
    students: enrollments.filter((row) => row.classsourcedid === id).length,
  }))
}

/** OneRoster keeps whoever has left as `tobedeleted`. */
function isCurrent(row: Row): boolean {
  return row.status?.toLowerCase() !== 'tobedeleted'
}

/** Where no role is given it stands in another file. */
function isStudent(row: Row): boolean {
  return !row.role || row.role.toLowerCase() === 'student'
}

function nameOf(row: Row): string {
  return [row.givenname, row.middlename, row.familyname].filter(Boolean).join(' ')
}
