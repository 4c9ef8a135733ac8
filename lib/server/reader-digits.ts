import { cache } from 'react'
import type { Digits } from '../i18n/in-digits'
import type { Locale } from '../question/text'
import { findClassroom } from '../store/classrooms'
import { readSitting } from './sitting'
import { world } from './world'

/** How the reader's classroom writes numbers in Arabic; elsewhere, and in English, 123. */
export const readerDigits = cache(async (locale: Locale): Promise<Digits> => {
  if (locale !== 'ar') return 'latn'
  const classroomId = (await readSitting())?.learner?.classroomId
  const classroom = classroomId ? await findClassroom((await world()).store, classroomId) : null
  return classroom?.digits ?? 'latn'
})
