import { notFound } from 'next/navigation'
import { findSection } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'
import { openClassroom } from '../../open-classroom'

/** A section of a lesson, shown in one of the teacher's classrooms; anything else is not there. */
export async function openPresent(
  locale: Locale,
  ids: { classroom: string; lesson: string; section: string },
) {
  const { place, teacher, classroom } = await openClassroom(locale, ids.classroom)
  const lesson = place.lessons.find(ids.lesson) ?? notFound()
  const section = findSection(lesson, ids.section) ?? notFound()
  const base = `/${locale}/teach/${classroom.id}/present/${lesson.id}`
  return { place, teacher, classroom, lesson, section, base }
}
