import type { Classroom } from '../store/classrooms'

const DAY_MS = 24 * 60 * 60 * 1000

/** After its end a classroom stays this long, for what its teacher still wants to take out. */
export const DAYS_AFTER_END = 30

/** The teacher is told this long before. */
const DAYS_BEFORE_END = 30

export type ClassroomEnd =
  | { kind: 'far' }
  /** `daysLeft` counts the day that has begun. */
  | { kind: 'near'; daysLeft: number; deletedAt: Date }
  | { kind: 'ended'; deletedAt: Date }
  | { kind: 'deleted' }

/** How near the end of a classroom is, and with it of all that its students did. */
export function classroomEnd({ endsAt }: Pick<Classroom, 'endsAt'>, now: Date): ClassroomEnd {
  const deletedAt = new Date(endsAt.getTime() + DAYS_AFTER_END * DAY_MS)
  const leftMs = endsAt.getTime() - now.getTime()
  if (leftMs > DAYS_BEFORE_END * DAY_MS) return { kind: 'far' }
  if (leftMs > 0) return { kind: 'near', daysLeft: Math.ceil(leftMs / DAY_MS), deletedAt }
  return deletedAt > now ? { kind: 'ended', deletedAt } : { kind: 'deleted' }
}
