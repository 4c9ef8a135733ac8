import { type Classroom, findClassroomOf } from '../store/classrooms'
import { insertStudents } from '../store/insert-students'
import { isOver } from '../store/newcomers'
import { listStudents } from '../store/students'
import { decodeText } from './decode-text'
import { hashPins } from './hash-pins'
import { inventNicknames } from './invent-nicknames'
import { MAX_LIST_BYTES } from './max-list-bytes'
import type { JoinCard } from './new-pins'
import { makePin } from './parse-pin'
import { parseTable } from './parse-table'
import { type ListedName, readNames } from './read-names'
import { isZip, readOneRoster } from './read-one-roster'
import type { Teacher } from './teacher'
import type { World } from './world'

const MAX_NAME_LENGTH = 120

export interface Repeated extends ListedName {
  /** The line that has the name first. */
  firstLine: number
}

export type ImportStudentsResult =
  | { ok: true; students: readonly (JoinCard & { name: string })[]; repeated: readonly Repeated[] }
  | {
      ok: false
      reason:
        | 'unknown-classroom'
        | 'classroom-archived'
        | 'classroom-ended'
        | 'too-large'
        | 'unreadable'
        | 'nobody'
        | 'try-again'
    }
  | { ok: false; reason: 'no-room'; room: number; students: number }
  | { ok: false; reason: 'choose-class'; classes: readonly { id: string; title: string; students: number }[] }

/**
 * Everybody on a list gets a nickname and a PIN. The names are in the answer to this one request and nowhere else; of
 * the PINs only hashes are kept. A name that stands twice is taken once, and named. All of the list, or nobody.
 */
export async function importStudents(
  world: World,
  asked: { teacher: Teacher; classroom: string; list: Uint8Array; classId: string | null },
): Promise<ImportStudentsResult> {
  const classroom = await findClassroomOf(world.store, asked.teacher.id, asked.classroom)
  if (!classroom) return { ok: false, reason: 'unknown-classroom' }
  if (classroom.archivedAt) return { ok: false, reason: 'classroom-archived' }
  if (isOver(classroom, world.now())) return { ok: false, reason: 'classroom-ended' }
  if (asked.list.length > MAX_LIST_BYTES) return { ok: false, reason: 'too-large' }
  const read = readList(asked.list, asked.classId)
  if (read.kind === 'classes') return { ok: false, reason: 'choose-class', classes: read.classes }
  if (read.kind === 'unreadable') return { ok: false, reason: 'unreadable' }
  const { names, repeated } = onceEach(read.names)
  if (names.length === 0) return { ok: false, reason: 'nobody' }
  // Before the costly hashes; the store looks again.
  const room = classroom.capacity - (await listStudents(world.store, classroom.id)).length
  if (names.length > room) return { ok: false, reason: 'no-room', room, students: names.length }
  const inserted = await insertAll(world, asked.teacher, classroom, names)
  return inserted.ok ? { ...inserted, repeated } : inserted
}

function readList(list: Uint8Array, classId: string | null) {
  if (isZip(list)) return readOneRoster(list, classId)
  const rows = parseTable(decodeText(list))
  return rows ? ({ kind: 'names', names: readNames(rows) } as const) : ({ kind: 'unreadable' } as const)
}

function onceEach(listed: readonly ListedName[]): { names: string[]; repeated: Repeated[] } {
  const firstLines = new Map<string, number>()
  const repeated: Repeated[] = []
  for (const { line, name: whole } of listed) {
    const name = [...whole].slice(0, MAX_NAME_LENGTH).join('')
    const firstLine = firstLines.get(name)
    if (firstLine === undefined) firstLines.set(name, line)
    else repeated.push({ name, line, firstLine })
  }
  return { names: [...firstLines.keys()], repeated }
}

async function insertAll(
  world: World,
  teacher: Teacher,
  classroom: Classroom,
  names: readonly string[],
): Promise<
  Exclude<ImportStudentsResult, { ok: true }> | { ok: true; students: (JoinCard & { name: string })[] }
> {
  const wanted = { classroom: classroom.id, locale: classroom.languages[0] ?? 'ar', wanted: names.length }
  const nicknames = await inventNicknames(world, wanted)
  const pins = names.map(makePin)
  const pinHashes = await hashPins(pins)
  const rows = nicknames.map(({ shown, folded }, index) => ({
    nickname: shown,
    nicknameFolded: folded,
    pinHash: pinHashes[index] ?? '',
  }))
  // Fewer nicknames than names: every pair of words is somebody's already.
  if (rows.length < names.length) return { ok: false, reason: 'try-again' }
  const where = { teacherId: teacher.id, classroomId: classroom.id, now: world.now() }
  const inserted = await insertStudents(world.store, where, rows)
  // Somebody who joined just now took one of the nicknames.
  if (inserted === 'nickname-taken') return { ok: false, reason: 'try-again' }
  if (inserted === 'unknown-classroom') return { ok: false, reason: inserted }
  if (inserted !== 'inserted') return { ok: false, reason: 'no-room', ...inserted, students: names.length }
  const students = names.map((name, index) => ({
    name,
    nickname: rows[index]?.nickname ?? '',
    pin: pins[index] ?? '',
  }))
  return { ok: true, students }
}
