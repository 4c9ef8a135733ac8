import type { Lesson, Section } from '../lesson/lesson'
import { countsFrom, type Standing, standingOf, workState } from '../progress/assignment-rules'
import { listAnswerTimes } from '../store/answers'
import { type Assignment, listAssignmentLearners, listAssignments as listGiven } from '../store/assignments'
import { findClassroomOf } from '../store/classrooms'
import { listClassroomTable } from '../store/progress'
import { questionsOfWork } from './questions-of-work'
import type { Teacher } from './teacher'
import type { World } from './world'

export interface GivenAssignment {
  assignment: Assignment
  lesson: Lesson
  sections: readonly Section[]
  state: ReturnType<typeof workState>
  /** To whom it is given, by nickname. */
  students: readonly { id: string; nickname: string; standing: Standing }[]
}

/**
 * All that is given in a classroom: what is open first, then what is coming, what is over at the end; with how far
 * everybody is. Null: no such classroom of theirs.
 */
export async function listAssignments(
  world: World,
  asked: { teacher: Teacher; classroom: string },
): Promise<readonly GivenAssignment[] | null> {
  const classroom = await findClassroomOf(world.store, asked.teacher.id, asked.classroom)
  if (!classroom) return null
  const given = await listGiven(world.store, classroom.id)
  const named = await listAssignmentLearners(world.store, classroom.id)
  const { learners } = await listClassroomTable(world.store, classroom.id, given[0]?.lessonId ?? '', 0)
  const listed = await Promise.all(
    given.map((assignment) => {
      const theirs = named.filter(({ assignmentId }) => assignmentId === assignment.id)
      const students = assignment.isForSome
        ? learners.filter(({ id }) => theirs.some(({ learnerId }) => learnerId === id))
        : learners
      return describeAssignment(world, assignment, students)
    }),
  )
  const turn = { open: 0, coming: 1, over: 2 }
  return listed.flatMap((one) => one ?? []).toSorted((a, b) => turn[a.state] - turn[b.state])
}

/** Null: its lesson is no longer here. */
async function describeAssignment(
  { store, lessons, now }: World,
  assignment: Assignment,
  students: readonly { id: string; nickname: string }[],
): Promise<GivenAssignment | null> {
  const lesson = lessons.find(assignment.lessonId)
  if (!lesson) return null
  const asked = questionsOfWork(assignment, lesson)
  const questions = asked.map(({ question }) => question)
  const { classroomId, lessonId } = assignment
  const since = assignment.questions ? countsFrom(assignment) : null
  const times = await listAnswerTimes(store, { classroomId, lessonId, since })
  return {
    assignment,
    lesson,
    sections: [...new Set(asked.map(({ section }) => section))],
    state: workState(assignment, now()),
    students: students.map((student) => {
      const own = times.filter(({ learnerId }) => learnerId === student.id)
      return { ...student, standing: standingOf(assignment, questions, own) }
    }),
  }
}
