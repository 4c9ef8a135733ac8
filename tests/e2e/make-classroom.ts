import { createClassroom } from '../../lib/commands/create-classroom'
import { inviteTeacher } from '../../lib/commands/invite-teacher'
import type { Teacher } from '../../lib/commands/teacher'
import { hashToken } from '../../lib/commands/token'
import type { World } from '../../lib/commands/world'
import { openDataFolder } from '../../lib/server/data-folder'
import { closeStore, openStore, type Store } from '../../lib/store/open-store'
import { findTeacherByEmail, insertTeacher } from '../../lib/store/teachers'
import type { TestServer } from './server'

/** A classroom in the server's own database, made behind its back: for tests that are about students. */
export async function makeClassroom(server: TestServer): Promise<{ id: string; code: string }> {
  const store = await openStore(openDataFolder(server.dataDir).databasePath)
  try {
    const made = await createClassroom(worldOf(store), {
      teacher: await findOrInsertTeacher(store),
      name: 'Class 9 · الصف التاسع',
    })
    if (!made.ok) throw new Error(made.reason)
    return { id: made.classroom.id, code: made.classroom.joinCode }
  } finally {
    await closeStore(store)
  }
}

async function findOrInsertTeacher(store: Store): Promise<Teacher> {
  const email = 'teacher@school.test'
  const { token } = await inviteTeacher(worldOf(store), { teacher: null })
  const invitationHash = hashToken(token)
  await insertTeacher(store, {
    email,
    passwordHash: 'nobody signs in with this',
    invitationHash,
    now: new Date(),
  })
  const found = await findTeacherByEmail(store, email)
  if (!found) throw new Error('expected a teacher')
  return found
}

export function worldOf(store: Store): World {
  return {
    store,
    lessons: { find: () => null, list: () => [] },
    teacherSessions: { signIn: async () => null, signOut: async () => [] },
    now: () => new Date(),
    secret: '',
  }
}
