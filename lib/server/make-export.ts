import { strToU8, zipSync } from 'fflate'
import { readClassroomRecord } from '../commands/read-classroom-record'
import { readEarlierLessons } from '../commands/read-earlier-lessons'
import { readEverything } from '../commands/read-everything'
import { readSheet } from '../commands/read-sheet'
import { type SheetName, sheetNames } from '../commands/sheet'
import type { Teacher } from '../commands/teacher'
import type { World } from '../commands/world'
import { xapiStatements } from '../commands/xapi-statements'
import { directionOf } from '../i18n/direction'
import { type SheetWords, spellSheet } from '../i18n/spell-sheet'
import { writeCsv } from './write-csv'
import { writeXlsx } from './write-xlsx'

interface AskedExport {
  teacher: Teacher
  classroom: string
  /** `sections.csv`, `answers.xlsx`, …, `statements.jsonl`, `everything.zip`. */
  file: string
  /** For `everything.zip`: one student of the classroom; null for all. */
  learner: string | null
  words: SheetWords
  /** Where this school is found: `http://192.168.1.5:3000`. */
  origin: string
}

/** A file, with its media type. */
interface ExportedFile {
  body: string | Uint8Array<ArrayBuffer>
  type: string
}

/** One file that a teacher takes out of a classroom. Null: no such file, no such classroom, or only others look after it. */
export async function makeExport(world: World, asked: AskedExport): Promise<ExportedFile | null> {
  if (asked.file === 'statements.jsonl') return makeStatements(world, asked)
  if (asked.file === 'everything.zip') return makeEverything(world, asked)
  const [name, extension] = asked.file.split('.')
  const sheetName = sheetNames.find((each) => each === name)
  if (!sheetName || asked.file !== `${sheetName}.${extension}`) return null
  return extension === 'csv' || extension === 'xlsx' ? makeTable(world, asked, sheetName, extension) : null
}

async function makeTable(
  world: World,
  asked: AskedExport,
  name: SheetName,
  extension: 'csv' | 'xlsx',
): Promise<ExportedFile | null> {
  const { words } = asked
  const sheet = await readSheet(world, { ...asked, sheet: name })
  if (!sheet) return null
  const spelled = spellSheet(sheet, words, { isFor: 'file' })
  if (extension === 'csv') return { body: writeCsv(spelled), type: 'text/csv; charset=utf-8' }
  const isRightToLeft = directionOf(words.locale) === 'rtl'
  return {
    body: new Uint8Array(await writeXlsx(spelled, { name: words.sheets(`names.${name}`), isRightToLeft })),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }
}

async function makeStatements(world: World, asked: AskedExport): Promise<ExportedFile | null> {
  const record = await readClassroomRecord(world, asked)
  if (!record) return null
  const statements = xapiStatements(record, asked.origin, await readEarlierLessons(world, record))
  const lines = statements.map((line) => `${JSON.stringify(line)}\n`)
  return { body: lines.join(''), type: 'application/x-ndjson; charset=utf-8' }
}

async function makeEverything(world: World, asked: AskedExport): Promise<ExportedFile | null> {
  const everything = await readEverything(world, asked)
  if (!everything) return null
  const { answers, ...stored } = everything
  const csv = writeCsv(spellSheet(answers, asked.words, { isFor: 'file' }))
  const zip = zipSync({
    'everything.json': strToU8(`${JSON.stringify(stored, null, 2)}\n`),
    'answers.csv': strToU8(csv),
  })
  return { body: new Uint8Array(zip), type: 'application/zip' }
}
