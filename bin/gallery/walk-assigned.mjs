import { fillAnswer, rightAnswer } from '../school/answers.mjs'
import { withStore } from '../school/with-store.mjs'
import { fillJoinForm } from './fill-join-form.mjs'

const dayMs = 24 * 60 * 60 * 1000

/** Work that is assigned, as a student meets it: a section to be read first, its feedback held back, and a practice set. */
export async function walkAssigned({ school, lesson, classroom, camera, newVisitor, at, t }) {
  const practice = await withStore(school.databasePath, (store) => assign(store, lesson, classroom))
  const [section] = lesson.sections
  const [question] = section.questions
  const page = await newVisitor()
  await page.goto(at(`/join?code=${classroom.code}`))
  await fillJoinForm(page, 'new', { nickname: `${classroom.nickname}8`, pin: '2468' })
  await page.locator('[data-assigned]').first().waitFor()
  await camera.take(page, 'home-assigned')
  await page.goto(at(`/lessons/${lesson.id}/${section.id}`))
  await camera.take(page, 'section-read-first')
  await page.getByRole('button', { name: t('AssignedWork.haveRead') }).click()
  const card = page.locator(`[id="q-${question.id}"]`)
  await fillAnswer(card, rightAnswer(question))
  await card.getByRole('button', { name: t('QuestionForm.submit'), exact: true }).click()
  await card.locator('[data-held]').waitFor()
  await camera.take(page, 'section-held', { of: card })
  await page.goto(at(`/practice-set/${practice}`))
  await camera.take(page, 'practice-set')
  await page.context().close()
}

/** Returns the id of the practice set. */
async function assign(store, lesson, classroom) {
  const { insertAssignment } = await import('../../lib/store/assignments.ts')
  const now = new Date()
  const given = {
    classroomId: classroom.id,
    lessonId: lesson.id,
    learners: null,
    opensAt: now,
    dueAt: new Date(now.getTime() + 3 * dayMs),
    languages: ['ar', 'en'],
    createdAt: now,
  }
  const [first, second] = lesson.sections
  await insertAssignment(store, {
    ...given,
    sections: [first.id],
    questions: null,
    isGated: true,
    feedback: 'after-due',
  })
  const questions = second.questions.slice(0, 4).map(({ id }) => id)
  return insertAssignment(store, { ...given, sections: null, questions, isGated: false, feedback: 'at-once' })
}
