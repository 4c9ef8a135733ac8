'use server'

import { redirect } from 'next/navigation'
import { correctForClassroom } from '@/lib/commands/correct-for-classroom'
import { undoCorrection } from '@/lib/commands/undo-correction'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { openClassroom } from '../../../open-classroom'
import { parseCorrection } from './parse-correction'

export async function correctQuestionAction(form: FormData): Promise<void> {
  const { locale, place, ...asked } = await askedIn(form)
  const correction = parseCorrection({ correct: formText(form, 'correct'), option: formText(form, 'option') })
  const questionVersion = formText(form, 'questionVersion')
  const result = correction && (await correctForClassroom(place, { ...asked, questionVersion, correction }))
  redirect(`${pathOf(locale, asked)}${result?.ok ? '' : '?refused=yes'}`)
}

export async function undoCorrectionAction(form: FormData): Promise<void> {
  const { locale, place, ...asked } = await askedIn(form)
  await undoCorrection(place, asked)
  redirect(pathOf(locale, asked))
}

interface Place {
  classroom: string
  lesson: string
  question: string
}

async function askedIn(form: FormData) {
  const locale = parseLocale(formText(form, 'locale'))
  const { place, teacher, classroom } = await openClassroom(locale, formText(form, 'classroom'))
  const [lesson, question] = [formText(form, 'lesson'), formText(form, 'question')]
  return { locale, place, teacher, classroom: classroom.id, lesson, question }
}

function pathOf(locale: string, { classroom, lesson, question }: Place): string {
  const [room, ...rest] = [classroom, lesson, question].map(encodeURIComponent)
  return `/${locale}/teach/${room}/questions/${rest.join('/')}`
}
