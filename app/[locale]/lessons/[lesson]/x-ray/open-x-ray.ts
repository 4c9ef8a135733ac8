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
  const { isXRayOpen, questionsLeft, resumeAt, held } = await readLesson(place, {
    learner: sitting?.learner ?? null,
    lesson,
  })
  const dates = [...held.values()].map(({ until }) => until.getTime())
  const heldUntil = dates.length > 0 ? new Date(Math.max(...dates)) : null
  const isOpen = isXRayOpen || (await currentTeacher()) !== null
  return { lesson, isOpen, questionsLeft, resumeAt, heldUntil }
}
