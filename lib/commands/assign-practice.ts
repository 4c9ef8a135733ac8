import type { LessonId } from '../lesson/lesson'
import { confusionsIn, type ShownConfusion } from '../progress/confusions-in'
import { confusables } from '../progress/credits'
import { insertAssignment } from '../store/assignments'
import { findClassroomOf } from '../store/classrooms'
import { listPracticeSets, type PracticeSet } from '../store/practice-sets'
import { readFirstTries } from './read-first-tries'
import type { Teacher } from './teacher'
import type { World } from './world'

export type AssignPracticeResult =
  | { ok: true; assignmentId: string; questions: number; learners: number }
  | { ok: false; reason: 'unknown-classroom' | 'unknown-lesson' | 'nothing-confused' }

/**
 * The largest confusion of sources, of documents or of modes becomes a practice set for whoever is confused. It is worked
 * out anew: an address cannot name questions or students. Pressed twice, it is given once.
 */
export async function assignPractice(
  world: World,
  asked: { teacher: Teacher; classroom: string; lesson: LessonId; confusable: string },
): Promise<AssignPracticeResult> {
  const classroom = await findClassroomOf(world.store, asked.teacher.id, asked.classroom)
  if (!classroom) return { ok: false, reason: 'unknown-classroom' }
  const lesson = world.lessons.find(asked.lesson)
  if (!lesson) return { ok: false, reason: 'unknown-lesson' }
  const confusable = confusables.find((each) => each === asked.confusable)
  const tries = await readFirstTries(world, { classroom: classroom.id, lesson })
  const largest = confusable && confusionsIn(lesson, tries, confusable).largest
  if (!largest) return { ok: false, reason: 'nothing-confused' }
  const given = givenFor(largest, await listPracticeSets(world.store, classroom.id, lesson.id))
  const assignmentId =
    given?.assignmentId ??
    (await insertAssignment(world.store, {
      classroomId: classroom.id,
      lessonId: lesson.id,
      sections: null,
      questions: largest.practice,
      learners: largest.learners,
      opensAt: world.now(),
      dueAt: null,
      languages: classroom.languages,
      isGated: false,
      feedback: 'at-once',
      createdAt: world.now(),
    }))
  const [questions, learners] = [largest.practice.length, largest.learners.length]
  return { ok: true, assignmentId, questions, learners }
}

/** The practice set that already gives these questions to all of these students; null where there is none. */
export function givenFor(
  { practice, learners }: Pick<ShownConfusion, 'practice' | 'learners'>,
  sets: readonly PracticeSet[],
): PracticeSet | null {
  const isThisOne = (set: PracticeSet) =>
    String(set.questions) === String(practice) && learners.every((learner) => set.learners.includes(learner))
  return sets.find(isThisOne) ?? null
}
