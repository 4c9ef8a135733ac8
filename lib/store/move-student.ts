import { and, eq, inArray, ne } from 'drizzle-orm'
import { findTheirClassroom } from './classrooms'
import { isTaken, roomIn } from './insert-student'
import { isOver } from './newcomers'
import type { Store } from './open-store'
import { type LessonOutline, refoldLearner } from './progress'
import { takeRevision } from './revisions'
import { assignmentLearners, assignments, learners, progress } from './schema'
import { transact } from './transact'

/** A student goes on in another classroom with all they have done; what the old one assigned and corrected stays behind. */
export async function moveStudent(
  store: Store,
  student: { id: string; nicknameFolded: string },
  to: { teacherId: string; classroomId: string; now: Date },
  lessons: readonly LessonOutline[],
): Promise<'moved' | 'unknown-classroom' | 'nickname-taken' | 'no-room'> {
  return transact(store, (transaction) => {
    const classroom = findTheirClassroom(transaction, to.teacherId, to.classroomId)
    if (!classroom || isOver(classroom, to.now)) return 'unknown-classroom'
    if (isTaken(transaction, classroom.id, student.nicknameFolded)) return 'nickname-taken'
    if (roomIn(transaction, classroom) === 0) return 'no-room'
    const isTheirs = eq(learners.id, student.id)
    const revision = takeRevision(transaction)
    transaction.update(learners).set({ classroomId: classroom.id, revision }).where(isTheirs).run()
    for (const lesson of lessons) refoldLearner(transaction, student.id, lesson)
    // Who watches the other classroom has seen none of it, not even what is of lessons no longer here.
    transaction.update(progress).set({ revision }).where(eq(progress.learnerId, student.id)).run()
    const ofOthers = transaction
      .select({ id: assignments.id })
      .from(assignments)
      .where(ne(assignments.classroomId, classroom.id))
    transaction
      .delete(assignmentLearners)
      .where(
        and(eq(assignmentLearners.learnerId, student.id), inArray(assignmentLearners.assignmentId, ofOthers)),
      )
      .run()
    return 'moved'
  })
}
