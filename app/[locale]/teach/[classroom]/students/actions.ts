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
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'
import { writeCsv } from '@/lib/server/write-csv'
import type { ImportAnswer } from './imported'
import { parseImportForm } from './parse-import-form'
import { parsePinsForm } from './parse-pins-form'

/** The names and PINs are in the answer to this one request and nowhere else: as rows, and as the file to keep. */
export async function importStudentsAction(_: unknown, form: FormData): Promise<ImportAnswer> {
  const { locale, ...asked } = await parseImportForm(form)
  const teacher = await requireTeacher(locale)
  const result = await importStudents(await world(), { teacher, ...asked })
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
  const teacher = await requireTeacher(locale)
  return newPins(await world(), { teacher, ...asked })
}

type Refused<T> = Extract<T, { ok: false }>

export async function renameStudentAction(
  _: Refused<RenameStudentResult> | null,
  form: FormData,
): Promise<Refused<RenameStudentResult>> {
  const teacher = await requireTeacher(localeOf(form))
  const [learner, nickname] = [formText(form, 'learner'), formText(form, 'nickname')]
  const result = await renameStudent(await world(), { teacher, learner, nickname })
  if (!result.ok) return result
  redirect(pageOf(form))
}

export async function moveStudentAction(
  _: Refused<MoveStudentResult> | null,
  form: FormData,
): Promise<Refused<MoveStudentResult>> {
  const teacher = await requireTeacher(localeOf(form))
  const [learner, to] = [formText(form, 'learner'), formText(form, 'to')]
  const result = await moveStudent(await world(), { teacher, learner, to })
  if (!result.ok) return result
  redirect(pageOf(form))
}

export async function removeStudentAction(form: FormData): Promise<void> {
  const teacher = await requireTeacher(localeOf(form))
  await removeStudent(await world(), { teacher, learner: formText(form, 'learner') })
  redirect(pageOf(form))
}

function localeOf(form: FormData) {
  return parseLocale(formText(form, 'locale'))
}

function pageOf(form: FormData): string {
  return `/${localeOf(form)}/teach/${encodeURIComponent(formText(form, 'classroom'))}/students`
}
