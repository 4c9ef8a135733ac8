import { type Locale, locales } from '../question/text'
import { changeClassroom } from '../store/classrooms'
import { parseClassroomName } from './parse-classroom-name'
import type { Teacher } from './teacher'
import { westernDigits } from './western-digits'
import type { World } from './world'

const LONGEST_YEARS = 2

export interface ClassroomSettings {
  name: string
  /** `ar en`: the first is the one its pages begin with. */
  languages: string
  digits: string
  /** `2027-08-31`: the last day, by UTC. */
  lastDay: string
}

export type ChangeClassroomSettingsResult =
  | { ok: true }
  | {
      ok: false
      reason:
        | 'unknown-classroom'
        | 'malformed'
        | 'name-malformed'
        | 'day-malformed'
        | 'day-past'
        | 'day-too-far'
    }

/** What a classroom is called, reads and counts in, and until when it lasts. All of it, or nothing. */
export async function changeClassroomSettings(
  world: World,
  { teacher, classroom, ...asked }: { teacher: Teacher; classroom: string } & ClassroomSettings,
): Promise<ChangeClassroomSettingsResult> {
  const name = parseClassroomName(asked.name)
  if (!name) return { ok: false, reason: 'name-malformed' }
  const { digits } = asked
  const languages = parseLanguages(asked.languages)
  if (!languages || (digits !== 'arab' && digits !== 'latn')) return { ok: false, reason: 'malformed' }
  const endsAt = parseLastDay(asked.lastDay)
  if (!endsAt) return { ok: false, reason: 'day-malformed' }
  if (endsAt <= world.now()) return { ok: false, reason: 'day-past' }
  if (endsAt > latestEnd(world.now())) return { ok: false, reason: 'day-too-far' }
  const change = { name, languages, digits, endsAt } as const
  const isDone = await changeClassroom(world.store, { teacherId: teacher.id, id: classroom }, change)
  return isDone ? { ok: true } : { ok: false, reason: 'unknown-classroom' }
}

/** The latest day a classroom may be given: its data does not lie here for ever. */
export function latestEnd(now: Date): Date {
  return new Date(
    Date.UTC(now.getUTCFullYear() + LONGEST_YEARS, now.getUTCMonth(), now.getUTCDate(), 23, 59, 59),
  )
}

function parseLanguages(text: string): readonly Locale[] | null {
  const asked = text.split(' ')
  const known = asked.flatMap((language) => locales.find((locale) => locale === language) ?? [])
  const isEach = known.length === asked.length && new Set(known).size === known.length
  return isEach ? known : null
}

function parseLastDay(typed: string): Date | null {
  const day = westernDigits(typed.slice(0, 20).trim())
  const endsAt = new Date(`${day}T23:59:59Z`)
  // The thirtieth of February would become the second of March.
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && endsAt.toJSON()?.startsWith(day) ? endsAt : null
}
