import { headers } from 'next/headers'
import { cache } from 'react'
import type { Digits } from '../i18n/in-digits'
import type { Locale } from '../question/text'
import { findClassroom, findClassroomOf } from '../store/classrooms'
import { classroomInPath } from './classroom-in-path'
import { readSitting } from './sitting'
import { currentTeacher } from './teacher-auth'
import { world } from './world'

/** How numbers are written in Arabic: as the classroom does that a teacher looks at, or the reader's own; elsewhere, and in English, 123. */
export const readerDigits = cache(async (locale: Locale): Promise<Digits> => {
  if (locale !== 'ar') return 'latn'
  return (await watchedClassroom())?.digits ?? (await ownClassroom())?.digits ?? 'latn'
})

async function watchedClassroom() {
  const id = classroomInPath((await headers()).get('x-path') ?? '')
  const teacher = id && (await currentTeacher())
  return teacher ? findClassroomOf((await world()).store, teacher.id, id) : null
}

async function ownClassroom() {
  const id = (await readSitting())?.learner?.classroomId
  return id ? findClassroom((await world()).store, id) : null
}
