import { and, count, eq } from 'drizzle-orm'
import { type Learner, learnerColumns } from './learners'
import { takesNewcomers } from './newcomers'
import type { Store } from './open-store'
import { randomId } from './random-id'
import { takeRevision } from './revisions'
import { classrooms, learners } from './schema'
import { changeSeat } from './sittings'
import { type Transaction, transact } from './transact'

interface NewStudent {
  joinCode: string
  nickname: string
  nicknameFolded: string
  pinHash: string
  tokenHash: string
  nextTokenHash: string
  now: Date
}

/** A new student takes a place in a classroom that is open and not full, and sits down at this browser. */
export async function insertStudent(
  store: Store,
  student: NewStudent,
): Promise<Learner | 'no-place' | 'nickname-taken'> {
  return transact(store, (transaction) => {
    const classroomId = findPlace(transaction, student)
    if (!classroomId) return 'no-place'
    if (isTaken(transaction, classroomId, student.nicknameFolded)) return 'nickname-taken'
    const { nickname, nicknameFolded, pinHash, now } = student
    const revision = takeRevision(transaction)
    const learner = transaction
      .insert(learners)
      .values({
        id: randomId(),
        kind: 'student',
        classroomId,
        nickname,
        nicknameFolded,
        pinHash,
        createdAt: now,
        revision,
      })
      .returning(learnerColumns)
      .get()
    changeSeat(transaction, student, learner.id)
    return learner
  })
}

function findPlace(
  transaction: Transaction,
  { joinCode, now }: Pick<NewStudent, 'joinCode' | 'now'>,
): string | null {
  const classroom = transaction.select().from(classrooms).where(eq(classrooms.joinCode, joinCode)).get()
  if (!classroom || !takesNewcomers(classroom, now)) return null
  return roomIn(transaction, classroom) > 0 ? classroom.id : null
}

/** Inside a transaction: how many more students a classroom takes. */
export function roomIn(transaction: Transaction, { id, capacity }: { id: string; capacity: number }): number {
  const inside = eq(learners.classroomId, id)
  const students = transaction.select({ number: count() }).from(learners).where(inside).get()?.number ?? 0
  return Math.max(0, capacity - students)
}

export function isTaken(transaction: Transaction, classroomId: string, nicknameFolded: string): boolean {
  const isIt = and(eq(learners.classroomId, classroomId), eq(learners.nicknameFolded, nicknameFolded))
  return transaction.select({ id: learners.id }).from(learners).where(isIt).get() !== undefined
}
