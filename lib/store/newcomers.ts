import type { Classroom } from './classrooms'

/** Put away, or past its end: nobody new comes in, not even by its teacher's hand. */
export function isOver({ archivedAt, endsAt }: Pick<Classroom, 'archivedAt' | 'endsAt'>, now: Date): boolean {
  return archivedAt !== null || endsAt <= now
}

/** Whether somebody new may join with its code, as long as there is room. */
export function takesNewcomers(
  classroom: Pick<Classroom, 'joining' | 'archivedAt' | 'endsAt'>,
  now: Date,
): boolean {
  return classroom.joining === 'open' && !isOver(classroom, now)
}
