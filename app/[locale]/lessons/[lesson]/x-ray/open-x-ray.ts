import { notFound } from 'next/navigation'
import { readLesson } from '@/lib/commands/read-lesson'
import { readSitting } from '@/lib/server/sitting'
import { currentTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'

/** A lesson with whether its X-ray is open: to who has answered every question, and to a teacher. */
export async function openXRay(lessonId: string) {
  const [place, sitting] = [await world(), await readSitting()]
  const lesson = place.lessons.find(lessonId)
  if (!lesson) notFound()
  const { isXRayOpen, questionsLeft, resumeAt } = await readLesson(place, {
    learner: sitting?.learner ?? null,
    lesson,
  })
  return { lesson, isOpen: isXRayOpen || (await currentTeacher()) !== null, questionsLeft, resumeAt }
}
