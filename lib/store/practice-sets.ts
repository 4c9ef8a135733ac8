import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Store } from './open-store'
import { assignmentLearners, assignments } from './schema'

/** An assignment of single questions to some students. */
export interface PracticeSet {
  assignmentId: string
  questions: readonly string[]
  learners: readonly string[]
}

/** Oldest first. */
export async function listPracticeSets(
  store: Store,
  classroomId: string,
  lessonId: string,
): Promise<readonly PracticeSet[]> {
  const rows = store.db
    .select({
      assignmentId: assignments.id,
      questions: assignments.questions,
      learnerId: assignmentLearners.learnerId,
    })
    .from(assignments)
    .innerJoin(assignmentLearners, eq(assignmentLearners.assignmentId, assignments.id))
    .where(
      and(
        eq(assignments.classroomId, classroomId),
        eq(assignments.lessonId, lessonId),
        isNotNull(assignments.questions),
      ),
    )
    .orderBy(asc(assignments.createdAt), asc(assignments.id))
    .all()
  const sets = new Map<string, PracticeSet>()
  for (const { assignmentId, questions, learnerId } of rows) {
    const learners = [...(sets.get(assignmentId)?.learners ?? []), learnerId]
    sets.set(assignmentId, { assignmentId, questions: questions ?? [], learners })
  }
  return [...sets.values()]
}
