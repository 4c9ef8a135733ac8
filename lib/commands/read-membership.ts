import { countAnswers } from '../store/answers'
import { findClassroom } from '../store/classrooms'
import type { Sitting } from '../store/sittings'
import type { World } from './world'

export interface Membership {
  nickname: string
  classroom: { id: string; name: string }
  /** Given in this browser without a name, and not yet asked about. */
  guestAnswers: number
}

/** Who sits here, in which classroom; null for anybody but a student. */
export async function readMembership(
  world: World,
  { sitting }: { sitting: Sitting | null },
): Promise<Membership | null> {
  const { classroomId, nickname } = sitting?.learner ?? {}
  const classroom = classroomId ? await findClassroom(world.store, classroomId) : null
  if (!classroom || !nickname) return null
  const guestAnswers = sitting?.guestId ? await countAnswers(world.store, sitting.guestId) : 0
  return { nickname, classroom: { id: classroom.id, name: classroom.name }, guestAnswers }
}
