import { answerOnPage } from '../school/answer-on-page.mjs'
import { withStore } from '../school/with-store.mjs'
import { fillJoinForm } from './fill-join-form.mjs'

/** Every way in that is not the first: by a link, with a password, with a nickname that is taken or a PIN that is wrong. */
export async function walkDoors({ school, lesson, classroom, camera, newVisitor, at, t }) {
  const tokens = await withStore(school.databasePath, (store) => makeTokens(store, classroom))
  const page = await newVisitor()
  for (const [name, address] of Object.entries({
    'teach-sign-in': '/teach',
    'teach-sign-up-invited': `/teach/sign-up?invitation=${tokens.invitation}`,
    'teach-reset-password': `/teach/reset-password?token=${tokens.reset}`,
    'teach-invited': `/teach/invited?token=${tokens.coInvitation}`,
    privacy: '/privacy',
  })) {
    await page.goto(at(address))
    await camera.take(page, name)
  }
  const [section] = lesson.sections
  await page.goto(at(`/lessons/${lesson.id}/${section.id}`), { waitUntil: 'networkidle' })
  await answerOnPage(page, section.questions[0])
  await page.goto(at(`/join?code=${classroom.code}`))
  await fillJoinForm(page, 'new', { nickname: classroom.nickname, pin: '1357' })
  await page.getByText(t('Join.problems.nickname-taken')).waitFor()
  await camera.take(page, 'join-nickname-taken')
  // The fifth wrong PIN is the last for a minute; the form is emptied after each.
  const wrongPin = page.locator('[data-intent=before] [name=pin]')
  for (let tries = 0; tries < 5; tries++) {
    await fillJoinForm(page, 'before', { nickname: classroom.nickname, pin: '1111' })
    while ((await wrongPin.inputValue()) !== '') await page.waitForTimeout(100)
  }
  await page.getByText(t('Join.problems.paused')).waitFor()
  await camera.take(page, 'join-pin-paused')
  await fillJoinForm(page, 'new', { nickname: `${classroom.nickname}7`, pin: '1357' })
  await page.getByRole('button', { name: t('Join.claimYes') }).waitFor()
  await camera.take(page, 'home-claim')
  await page.context().close()
}

async function makeTokens(store, { id }) {
  const { inviteTeacher } = await import('../../lib/commands/invite-teacher.ts')
  const { inviteCoTeacher } = await import('../../lib/commands/invite-co-teacher.ts')
  const { offerPasswordReset } = await import('../../lib/commands/offer-password-reset.ts')
  const { findClassroom } = await import('../../lib/store/classrooms.ts')
  const { teachers } = await import('../../lib/store/schema.ts')
  const world = { store, now: () => new Date() }
  const { teacherId } = await findClassroom(store, id)
  const teacher = store.db
    .select()
    .from(teachers)
    .all()
    .find((each) => each.id === teacherId)
  return {
    invitation: (await inviteTeacher(world, { teacher: null })).token,
    reset: (await offerPasswordReset(world, { email: teacher.email })).token,
    coInvitation: (await inviteCoTeacher(world, { teacher, classroom: id })).token,
  }
}
