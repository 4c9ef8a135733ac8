import { insertAssignment } from '../store/assignments'
import { findClassroomOf } from '../store/classrooms'
import { type AssignmentDraft, type AssignmentProblem, checkAssignment } from './check-assignment'
import type { Teacher } from './teacher'
import type { World } from './world'

export type CreateAssignmentResult =
  | { ok: true; id: string }
  | { ok: false; reason: 'unknown-classroom' | 'unknown-lesson' | AssignmentProblem }

/** A teacher gives a lesson, or some of its sections, to a whole classroom. */
export async function createAssignment(
  world: World,
  asked: { teacher: Teacher; classroom: string; lesson: string; draft: AssignmentDraft },
): Promise<CreateAssignmentResult> {
  const classroom = await findClassroomOf(world.store, asked.teacher.id, asked.classroom)
  if (!classroom) return { ok: false, reason: 'unknown-classroom' }
  const lesson = world.lessons.find(asked.lesson)
  if (!lesson) return { ok: false, reason: 'unknown-lesson' }
  const checked = checkAssignment(lesson, asked.draft)
  if (!checked.ok) return checked
  const id = await insertAssignment(world.store, {
    classroomId: classroom.id,
    lessonId: lesson.id,
    questions: null,
    learners: null,
    ...checked.terms,
    createdAt: world.now(),
  })
  return { ok: true, id }
}
