import { findTheirClassroom } from './classrooms'
import { isTaken, roomIn } from './insert-student'
import { isOver } from './newcomers'
import type { Store } from './open-store'
import { randomId } from './random-id'
import { takeRevision } from './revisions'
import { learners } from './schema'
import { transact } from './transact'

type NewStudent = { nickname: string; nicknameFolded: string; pinHash: string }

/** All of a list take places in a classroom, or none. A number: how many places there are. */
export async function insertStudents(
  store: Store,
  where: { teacherId: string; classroomId: string; now: Date },
  students: readonly NewStudent[],
): Promise<'inserted' | 'unknown-classroom' | 'nickname-taken' | { room: number }> {
  return transact(store, (transaction) => {
    const classroom = findTheirClassroom(transaction, where.teacherId, where.classroomId)
    if (!classroom || isOver(classroom, where.now)) return 'unknown-classroom'
    const room = roomIn(transaction, classroom)
    if (students.length > room) return { room }
    const isSomeTaken = students.some((student) => isTaken(transaction, classroom.id, student.nicknameFolded))
    if (isSomeTaken) return 'nickname-taken'
    const revision = takeRevision(transaction)
    const row = { kind: 'student' as const, classroomId: classroom.id, createdAt: where.now, revision }
    for (const student of students) {
      transaction
        .insert(learners)
        .values({ id: randomId(), ...row, ...student })
        .run()
    }
    return 'inserted'
  })
}
