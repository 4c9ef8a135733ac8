import type { Page } from '@playwright/test'
import { createClassroom } from '../../lib/commands/create-classroom'
import { hashSecret } from '../../lib/commands/hash-secret'
import { inviteTeacher } from '../../lib/commands/invite-teacher'
import { hashToken } from '../../lib/commands/token'
import { openDataFolder } from '../../lib/server/data-folder'
import { closeStore, openStore, type Store } from '../../lib/store/open-store'
import { findTeacherByEmail, insertTeacher } from '../../lib/store/teachers'
import { expect } from './fixtures'
import { worldOf } from './make-classroom'
import type { TestServer } from './server'
import type { Translate } from './translate'

const password = 'four plain words here'
let teachers = 0

/** A new teacher with a classroom, signed in at this page through the real form. `site` is the address with the language. */
export async function signInTeacher(page: Page, server: TestServer, t: Translate, site: string) {
  const store = await openStore(openDataFolder(server.dataDir).databasePath)
  const email = `teacher-${process.pid}-${++teachers}@school.test`
  try {
    const classroom = await insertTeacherWithClassroom(store, email)
    await page.goto(`${site}/teach`)
    await page.getByLabel(t('TeacherAccount.email')).fill(email)
    await page.getByLabel(t('TeacherAccount.password')).fill(password)
    await page.getByRole('button', { name: t('TeacherAccount.signIn') }).click()
    await expect(page.getByRole('heading', { name: t('Teach.title'), level: 1 })).toBeVisible()
    return { id: classroom.id, code: classroom.joinCode, name: classroom.name }
  } finally {
    await closeStore(store)
  }
}

async function insertTeacherWithClassroom(store: Store, email: string) {
  const world = worldOf(store)
  const { token } = await inviteTeacher(world, { teacher: null })
  const passwordHash = await hashSecret(password)
  await insertTeacher(store, { email, passwordHash, invitationHash: hashToken(token), now: new Date() })
  const teacher = await findTeacherByEmail(store, email)
  if (!teacher) throw new Error('expected a teacher')
  const made = await createClassroom(world, { teacher, name: 'Class 9 · الصف التاسع' })
  if (!made.ok) throw new Error(made.reason)
  return made.classroom
}
