import type { ChangeAssignmentResult } from '@/lib/commands/change-assignment'
import type { AssignmentDraft } from '@/lib/commands/check-assignment'
import type { CreateAssignmentResult } from '@/lib/commands/create-assignment'
import { parseLocalTime } from '@/lib/i18n/local-time'
import { formFields } from '@/lib/server/form-fields'
import { formText } from '@/lib/server/form-text'
import { schoolTimeZone } from '@/lib/server/school-time-zone'

/** The form as it stands, moments as a `datetime-local` field writes them. */
export interface FilledIn {
  sections: readonly string[]
  opensAt: string
  dueAt: string
  languages: readonly string[]
  isGated: boolean
  feedback: string
}

export interface AssignmentRefused {
  /** An assignment that is not there has no form. */
  reason: Exclude<
    Extract<CreateAssignmentResult | ChangeAssignmentResult, { ok: false }>['reason'],
    'unknown-assignment'
  >
  filledIn: FilledIn
}

/** `section.a` and `language.ar` are each one tick. */
export function parseAssignmentForm(form: unknown) {
  const names = Object.keys(formFields(form) ?? {})
  const ticked = (way: string) =>
    names.filter((name) => name.startsWith(way)).map((name) => name.slice(way.length))
  const filledIn: FilledIn = {
    sections: ticked('section.'),
    opensAt: formText(form, 'opensAt'),
    dueAt: formText(form, 'dueAt'),
    languages: ticked('language.'),
    isGated: formText(form, 'gate') === 'yes',
    feedback: formText(form, 'feedback'),
  }
  return {
    classroom: formText(form, 'classroom'),
    lesson: formText(form, 'lesson'),
    /** Empty for a new one. */
    assignment: formText(form, 'assignment'),
    filledIn,
    draft: draftOf(filledIn),
  }
}

function draftOf({ opensAt, dueAt, ...ticked }: FilledIn): AssignmentDraft {
  const read = (written: string) => parseLocalTime(written, schoolTimeZone())
  return { ...ticked, opensAt: read(opensAt), dueAt: dueAt === '' ? null : (read(dueAt) ?? 'malformed') }
}
