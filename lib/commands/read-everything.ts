import { findLearnerRecord, type LearnerRecord } from '../store/learner-record'
import { answerSheet } from './answer-sheet'
import { readClassroomRecord } from './read-classroom-record'
import type { Sheet } from './sheet'
import type { Teacher } from './teacher'
import type { World } from './world'

/** All that is known of one student or of a classroom's: as it is stored, and their answers once more as a table. */
export interface Everything {
  classroom: { name: string; createdAt: Date; endsAt: Date }
  /** By nickname. */
  students: readonly LearnerRecord[]
  answers: Sheet
}

/** Null: no such classroom, only others look after it, or the student is not in it. */
export async function readEverything(
  world: World,
  asked: { teacher: Teacher; classroom: string; learner: string | null },
): Promise<Everything | null> {
  const found = await readClassroomRecord(world, asked)
  if (!found) return null
  const own = found.students.filter(({ id }) => asked.learner === null || id === asked.learner)
  if (asked.learner !== null && own.length === 0) return null
  const students = await Promise.all(own.map(({ id }) => findLearnerRecord(world.store, id)))
  const { name, createdAt, endsAt } = found.classroom
  return {
    classroom: { name, createdAt, endsAt },
    students: students.filter((student) => student !== null),
    answers: answerSheet({ ...found, students: own }),
  }
}
