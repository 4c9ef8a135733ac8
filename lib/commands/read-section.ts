import { findSection, type LessonId, type SectionId } from '../lesson/lesson'
import { recordReading } from '../store/readings'
import type { Sitting } from '../store/sittings'
import type { World } from './world'

export type ReadSectionResult =
  | { ok: true }
  | { ok: false; reason: 'unknown-lesson' | 'unknown-section' | 'not-a-student' }

/** A student says that they have read a section: its questions are no longer locked. */
export async function readSection(
  world: World,
  asked: { sitting: Pick<Sitting, 'learner'> | null; lesson: LessonId; section: SectionId },
): Promise<ReadSectionResult> {
  const lesson = world.lessons.find(asked.lesson)
  if (!lesson) return { ok: false, reason: 'unknown-lesson' }
  const section = findSection(lesson, asked.section)
  if (!section) return { ok: false, reason: 'unknown-section' }
  const learner = asked.sitting?.learner
  if (learner?.kind !== 'student') return { ok: false, reason: 'not-a-student' }
  const reading = {
    learnerId: learner.id,
    lessonId: lesson.id,
    sectionId: section.id,
    readAt: world.now(),
  }
  await recordReading(world.store, reading)
  return { ok: true }
}
