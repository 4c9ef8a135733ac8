import { changeAssignment as change, listAssignments } from '../store/assignments'
import { findClassroomOf } from '../store/classrooms'
import { type AssignmentDraft, type AssignmentProblem, checkAssignment } from './check-assignment'
import type { Teacher } from './teacher'
import type { World } from './world'

export type ChangeAssignmentResult =
  | { ok: true }
  | { ok: false; reason: 'unknown-assignment' | 'unknown-lesson' | AssignmentProblem }

/** The terms of an assignment change; its lesson, its questions and who has it do not. */
export async function changeAssignment(
  world: World,
  asked: { teacher: Teacher; classroom: string; assignment: string; draft: AssignmentDraft },
): Promise<ChangeAssignmentResult> {
  const { teacher, draft } = asked
  const classroom = await findClassroomOf(world.store, teacher.id, asked.classroom)
  const given = classroom ? await listAssignments(world.store, classroom.id) : []
  const assignment = given.find(({ id }) => id === asked.assignment)
  if (!classroom || !assignment) return { ok: false, reason: 'unknown-assignment' }
  const lesson = world.lessons.find(assignment.lessonId)
  if (!lesson) return { ok: false, reason: 'unknown-lesson' }
  // A practice set has questions; its sections are nobody's choice.
  const all = lesson.sections.map(({ id }) => id)
  const checked = checkAssignment(lesson, assignment.questions ? { ...draft, sections: all } : draft)
  if (!checked.ok) return checked
  const whose = { teacherId: teacher.id, classroomId: classroom.id, id: assignment.id }
  const isDone = await change(world.store, whose, checked.terms)
  return isDone ? { ok: true } : { ok: false, reason: 'unknown-assignment' }
}
