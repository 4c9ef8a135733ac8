import { countAnswers } from '../store/answers'
import { type Classroom, findClassroomOf } from '../store/classrooms'
import { countClassroomAnswers, listStudents } from '../store/learner-record'
import type { Teacher } from './teacher'
import type { World } from './world'

/** What would go, were it erased: named before anybody presses. */
export type Erasable =
  | { kind: 'student'; id: string; nickname: string; answers: number }
  | { kind: 'classroom'; name: string; students: number; answers: number }

export interface ErasablePage {
  classroom: Classroom
  students: readonly { id: string; nickname: string }[]
  asked: Erasable | null
}

/** Null: no such classroom, or only others look after it. `erase`: a student's id, `all`, or nothing yet. */
export async function readErasable(
  { store }: Pick<World, 'store'>,
  { teacher, classroom: id, erase }: { teacher: Teacher; classroom: string; erase: string | null },
): Promise<ErasablePage | null> {
  const classroom = await findClassroomOf(store, teacher.id, id)
  if (!classroom) return null
  const students = await listStudents(store, classroom.id)
  const student = students.find((each) => each.id === erase)
  if (student) {
    const answers = await countAnswers(store, student.id)
    return { classroom, students, asked: { kind: 'student', ...student, answers } }
  }
  if (erase !== 'all') return { classroom, students, asked: null }
  const answers = await countClassroomAnswers(store, classroom.id)
  const asked = { kind: 'classroom' as const, name: classroom.name, students: students.length, answers }
  return { classroom, students, asked }
}
