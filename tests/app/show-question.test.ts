import { expect, test } from 'vitest'
import { showQuestion } from '@/app/[locale]/lessons/[lesson]/[section]/show-question'
import { askedIn } from '@/app/ui/reading-view'
import { locales } from '@/lib/question/text'
import { aLesson, aQuestion } from '../builders/a-lesson'

const state = { feedback: null, hasTakenHint: true }

test('a question that is asked in Arabic speaks it on an English page too, and leads back to that page', () => {
  const question = aQuestion('a1', { hint: { ar: 'تلميح', en: 'a hint' } })
  const page = { locale: 'en', asking: 'ar', languages: ['ar'], path: '/en/lessons/small/first' } as const
  const shown = showQuestion(aLesson(), question, state, page)
  expect([shown.prompt, shown.options[0], shown.hint]).toEqual([
    'prompt a1 ع',
    { id: 'right', language: 'ar', text: 'a1 right ع' },
    'تلميح',
  ])
  expect([shown.lessonPath, shown.permalink]).toEqual(['/en/lessons/small', '/en/lessons/small/first#q-a1'])
})

test('it is asked in the only language that was assigned, else in that of the page', () => {
  expect(askedIn(['ar'], 'en')).toBe('ar')
  expect(askedIn(['en'], 'ar')).toBe('en')
  expect(askedIn(locales, 'en')).toBe('en')
})
