import type { World } from '@/lib/commands/world'
import { type AssignmentToInsert, insertAssignment } from '@/lib/store/assignments'

const HOUR_MS = 60 * 60 * 1000

/** The whole lesson for the whole classroom: open since an hour ago, due in an hour, nothing asked beyond that. */
export async function anAssignment(
  world: World,
  classroomId: string,
  change: Partial<AssignmentToInsert> = {},
): Promise<string> {
  const now = world.now().getTime()
  return insertAssignment(world.store, {
    classroomId,
    lessonId: 'small',
    sections: null,
    questions: null,
    learners: null,
    opensAt: new Date(now - HOUR_MS),
    dueAt: new Date(now + HOUR_MS),
    languages: ['ar', 'en'],
    isGated: false,
    feedback: 'at-once',
    createdAt: new Date(now - 2 * HOUR_MS),
    ...change,
  })
}
