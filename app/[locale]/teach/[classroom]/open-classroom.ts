import { notFound } from 'next/navigation'
import { currentLesson } from '@/lib/commands/current-lesson'
import type { Teacher } from '@/lib/commands/teacher'
import type { World } from '@/lib/commands/world'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'
import { requireTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'
import { type Classroom, findClassroomOf } from '@/lib/store/classrooms'

/** For every page of a classroom: whoever looks after it, and it; for anybody else it is not there. */
export async function openClassroom(locale: Locale, id: string) {
  const [place, teacher] = [await world(), await requireTeacher(locale)]
  const classroom: Classroom | null = await findClassroomOf(place.store, (teacher satisfies Teacher).id, id)
  return { place, teacher, classroom: classroom ?? notFound() }
}

/** As `chosenLesson`; where the address asks for none, the lesson the classroom works on. */
export async function watchedLessonOf(
  place: World,
  classroom: string,
  asked: string | string[] | undefined,
): Promise<Lesson | null> {
  return chosenLesson(place.lessons.list(), asked ?? (await currentLesson(place, classroom)) ?? undefined)
}

/** The lesson that the address asks for; the first where it asks for none; null where there is none such. */
export function chosenLesson(
  lessons: readonly Lesson[],
  asked: string | string[] | undefined,
): Lesson | null {
  if (asked === undefined) return lessons[0] ?? null
  return lessons.find((lesson) => lesson.id === asked) ?? null
}
