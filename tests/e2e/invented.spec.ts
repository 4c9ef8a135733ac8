import { loadLessons } from '../../lib/content/load-lessons'
import { openDataFolder } from '../../lib/server/data-folder'
import { insertAssignment } from '../../lib/store/assignments'
import { closeStore, openStore } from '../../lib/store/open-store'
import { expect, test } from './fixtures'
import { joinClassroom } from './join-classroom'
import { signInTeacher } from './sign-in-teacher'

const lessons = await loadLessons()

test('every page that shows an invented lesson says so, and no page of a real one', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const student = await newVisitor()
  await joinClassroom(student, { baseURL, locale, t }, classroom.code, 'نجمة 9')
  const store = await openStore(openDataFolder(server.dataDir).databasePath)
  const find = store.client.prepare('select id from learners where classroom_id = ?').pluck()
  const learner = find.get(classroom.id)
  for (const lesson of lessons) {
    const [section] = lesson.sections
    const question = section?.questions[0]
    if (!section || !question) throw new Error('expected a question')
    const expected = lesson.isInvented ? 1 : 0
    const ofTheClass = `/${locale}/teach/${classroom.id}`
    for (const path of [
      `${ofTheClass}?lesson=${lesson.id}`,
      `${ofTheClass}/understood?lesson=${lesson.id}`,
      `${ofTheClass}/learners/${learner}?lesson=${lesson.id}`,
      `${ofTheClass}/questions/${lesson.id}/${question.id}`,
      `${ofTheClass}/present/${lesson.id}`,
      `${ofTheClass}/present/${lesson.id}/${section.id}`,
      `${ofTheClass}/present/${lesson.id}/${section.id}/${question.id}`,
      `${ofTheClass}/assignments?lesson=${lesson.id}`,
      `/${locale}/teach/lessons/${lesson.id}`,
      `/${locale}/teach/lessons/${lesson.id}/worksheet`,
    ]) {
      await page.goto(path)
      await expect(page.locator('[data-invented]'), path).toHaveCount(expected)
    }
    const practice = await insertAssignment(store, {
      classroomId: classroom.id,
      lessonId: lesson.id,
      sections: null,
      questions: [question.id],
      learners: null,
      opensAt: new Date(),
      dueAt: null,
      languages: [locale],
      isGated: false,
      feedback: 'at-once',
      createdAt: new Date(),
    })
    await student.goto(`${baseURL}/${locale}/practice-set/${practice}`)
    await expect(student.locator('[data-invented]'), 'practice set').toHaveCount(expected)
    await student.goto(`${baseURL}/${locale}`)
    const card = student.locator('[data-assigned]').filter({ hasText: lesson.title[locale] })
    await expect(card.locator('[data-invented]'), 'assigned work').toHaveCount(expected)
    // Or it would stand on the next lesson's page of assignments.
    store.client.prepare('delete from assignments where id = ?').run(practice)
  }
  await page.goto(`/${locale}/teach/${classroom.id}/report`)
  await expect(page.locator('[data-invented]')).toHaveCount(
    lessons.filter(({ isInvented }) => isInvented).length,
  )
  await closeStore(store)
})
