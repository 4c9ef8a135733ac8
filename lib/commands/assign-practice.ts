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
  /** `learners`: who was given it now. */
  | { ok: true; questions: number; learners: number }
  | { ok: false; reason: 'unknown-classroom' | 'unknown-lesson' | 'nothing-confused' }

/**
 * The largest confusion of sources, of documents or of modes becomes a practice set for whoever is confused. It is worked
 * out anew: an address cannot name questions or students. Pressed twice, it is given
 * once; whoever is confused later is given it then.
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
  const counted = await readFirstTries(world, { classroom: classroom.id, lesson })
  const largest = confusable && confusionsIn(counted.lesson, counted.tries, confusable).largest
  if (!largest) return { ok: false, reason: 'nothing-confused' }
  const { practice: questions } = largest
  const learners = withoutPractice(largest, await listPracticeSets(world.store, classroom.id, lesson.id))
  if (learners.length > 0) {
    await insertAssignment(world.store, {
      classroomId: classroom.id,
      lessonId: lesson.id,
      sections: null,
      questions,
      learners,
      opensAt: world.now(),
      dueAt: null,
      languages: classroom.languages,
      isGated: false,
      feedback: 'at-once',
      createdAt: world.now(),
    })
  }
  return { ok: true, questions: questions.length, learners: learners.length }
}

/** Who is confused and has not been given these questions yet. */
export function withoutPractice(
  { practice, learners }: Pick<ShownConfusion, 'practice' | 'learners'>,
  sets: readonly PracticeSet[],
): readonly string[] {
  const given = sets.filter(({ questions }) => String(questions) === String(practice))
  return learners.filter((learner) => !given.some((set) => set.learners.includes(learner)))
}
