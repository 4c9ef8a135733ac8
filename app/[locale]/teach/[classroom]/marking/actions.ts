'use server'

import { redirect } from 'next/navigation'
import { markAnswer, unmarkAnswer } from '@/lib/commands/mark-answer'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'
import { openClassroom } from '../open-classroom'

/** Marks an answer and goes on to the next. */
export async function markAnswerAction(form: FormData): Promise<void> {
  const { locale, place, ...asked } = await askedIn(form)
  const result = await markAnswer(place, { ...asked, level: formText(form, 'level') })
  redirect(pathOf(locale, form, result.ok ? { last: asked.answer } : { refused: 'yes' }))
}

/** Takes a mark back: the answer stands there again. */
export async function unmarkAnswerAction(form: FormData): Promise<void> {
  const { locale, place, ...asked } = await askedIn(form)
  const result = await unmarkAnswer(place, asked)
  redirect(pathOf(locale, form, result.ok ? { answer: asked.answer } : { refused: 'yes' }))
}

async function askedIn(form: FormData) {
  const locale = parseLocale(formText(form, 'locale'))
  const { place, teacher, classroom } = await openClassroom(locale, formText(form, 'classroom'))
  return { locale, place, teacher, classroom: classroom.id, answer: formText(form, 'answer') }
}

function pathOf(locale: string, form: FormData, asked: Record<string, string>): string {
  const only = formText(form, 'only')
  const query = new URLSearchParams({ ...asked, ...(only ? { question: only } : {}) })
  return `/${locale}/teach/${encodeURIComponent(formText(form, 'classroom'))}/marking?${query}`
}
