'use server'

import { redirect } from 'next/navigation'
import { correctForClassroom } from '@/lib/commands/correct-for-classroom'
import { undoCorrection } from '@/lib/commands/undo-correction'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'
import { parseCorrection } from './parse-correction'

export async function correctQuestionAction(form: FormData): Promise<void> {
  const locale = parseLocale(formText(form, 'locale'))
  const asked = { teacher: await requireTeacher(locale), ...placeIn(form) }
  const correction = parseCorrection({ correct: formText(form, 'correct'), option: formText(form, 'option') })
  const questionVersion = formText(form, 'questionVersion')
  const result =
    correction && (await correctForClassroom(await world(), { ...asked, questionVersion, correction }))
  redirect(`${pathOf(locale, asked)}${result?.ok ? '' : '?refused=yes'}`)
}

export async function undoCorrectionAction(form: FormData): Promise<void> {
  const locale = parseLocale(formText(form, 'locale'))
  const asked = { teacher: await requireTeacher(locale), ...placeIn(form) }
  await undoCorrection(await world(), asked)
  redirect(pathOf(locale, asked))
}

interface Place {
  classroom: string
  lesson: string
  question: string
}

function placeIn(form: FormData): Place {
  const [classroom, lesson] = [formText(form, 'classroom'), formText(form, 'lesson')]
  return { classroom, lesson, question: formText(form, 'question') }
}

function pathOf(locale: string, { classroom, lesson, question }: Place): string {
  const [room, ...rest] = [classroom, lesson, question].map(encodeURIComponent)
  return `/${locale}/teach/${room}/questions/${rest.join('/')}`
}
