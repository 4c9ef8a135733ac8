'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { importStudents } from '@/lib/commands/import-students'
import { type MoveStudentResult, moveStudent } from '@/lib/commands/move-student'
import { type NewPinsResult, newPins } from '@/lib/commands/new-pins'
import { removeStudent } from '@/lib/commands/remove-student'
import { type RenameStudentResult, renameStudent } from '@/lib/commands/rename-student'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { orNotFound } from '@/lib/server/or-not-found'
import { writeCsv } from '@/lib/server/write-csv'
import { openClassroom } from '../open-classroom'
import type { ImportAnswer } from './imported'
import { parseImportForm } from './parse-import-form'
import { parsePinsForm } from './parse-pins-form'

/** The names and PINs are in the answer to this one request and nowhere else: as rows, and as the file to keep. */
export async function importStudentsAction(_: unknown, form: FormData): Promise<ImportAnswer> {
  const { locale, ...asked } = await parseImportForm(form)
  const { place, teacher } = await openClassroom(locale, asked.classroom)
  const result = await importStudents(place, { teacher, ...asked })
  if (!result.ok) return result
  // The list above shows them too.
  refresh()
  const t = await getTranslations({ locale, namespace: 'ImportStudents' })
  const rows = result.students.map(({ name, nickname, pin }) => [name, nickname, pin])
  return { ...result, csv: writeCsv({ headings: [t('name'), t('nickname'), t('pin')], rows }) }
}

/** As with an import: the PINs are in this answer only. */
export async function newPinsAction(_: NewPinsResult | null, form: FormData): Promise<NewPinsResult> {
  const { locale, ...asked } = parsePinsForm(form)
  const { place, teacher } = await openClassroom(locale, asked.classroom)
  return newPins(place, { teacher, ...asked })
}

type RenameRefused = Exclude<Extract<RenameStudentResult, { ok: false }>['reason'], 'unknown-learner'>
type MoveRefused = Exclude<Extract<MoveStudentResult, { ok: false }>['reason'], 'unknown-learner'>

export async function renameStudentAction(_: RenameRefused | null, form: FormData): Promise<RenameRefused> {
  const { place, ...asked } = await askedIn(form)
  const result = orNotFound(await renameStudent(place, { ...asked, nickname: formText(form, 'nickname') }))
  if (!result.ok) return result.reason
  redirect(pageOf(form))
}

export async function moveStudentAction(_: MoveRefused | null, form: FormData): Promise<MoveRefused> {
  const { place, ...asked } = await askedIn(form)
  const result = orNotFound(await moveStudent(place, { ...asked, to: formText(form, 'to') }))
  if (!result.ok) return result.reason
  redirect(pageOf(form))
}

export async function removeStudentAction(form: FormData): Promise<void> {
  const { place, ...asked } = await askedIn(form)
  orNotFound(await removeStudent(place, asked))
  redirect(pageOf(form))
}

async function askedIn(form: FormData) {
  const { place, teacher } = await openClassroom(localeOf(form), formText(form, 'classroom'))
  return { place, teacher, learner: formText(form, 'learner') }
}

function localeOf(form: FormData) {
  return parseLocale(formText(form, 'locale'))
}

function pageOf(form: FormData): string {
  return `/${localeOf(form)}/teach/${encodeURIComponent(formText(form, 'classroom'))}/students`
}
