import type { Page } from '@playwright/test'
import { fillAnswer, rightAnswer } from '../../bin/school/answers.mjs'
import { openDataFolder } from '../../lib/server/data-folder'
import { insertAssignment } from '../../lib/store/assignments'
import { closeStore, openStore } from '../../lib/store/open-store'
import { answer, questionCard } from './answering'
import { expectAccessible } from './expect-accessible'
import { expectPageTools } from './expect-page-tools'
import { expect, test } from './fixtures'
import { joinClassroom } from './join-classroom'
import { explanationsOf, firstQuestion, firstSection, loadUnLesson, rightOption } from './lesson-keys'
import type { TestServer } from './server'
import { signInTeacher } from './sign-in-teacher'
import { translator } from './translate'

const lesson = await loadUnLesson()
const section = firstSection(lesson)
const question = firstQuestion(lesson)
const DAY_MS = 24 * 60 * 60 * 1000
const nickname = 'نجمة 7'
/** The words of questions that are assigned in Arabic alone, whatever the language of the page. */
const inArabic = translator('ar')

/** As a `datetime-local` field wants it; the tests' server and this process have one clock. */
function localTime(moment: Date): string {
  const ahead = moment.getTimezoneOffset() * 60_000
  return new Date(moment.getTime() - ahead).toISOString().slice(0, 16)
}

async function assign(server: TestServer, classroomId: string, questions: readonly string[] | null) {
  const store = await openStore(openDataFolder(server.dataDir).databasePath)
  try {
    const now = new Date()
    return await insertAssignment(store, {
      classroomId,
      lessonId: lesson.id,
      sections: questions ? null : [section.id],
      questions,
      learners: null,
      opensAt: now,
      dueAt: new Date(now.getTime() + DAY_MS),
      languages: ['ar'],
      isGated: questions === null,
      feedback: questions ? 'at-once' : 'after-due',
      createdAt: now,
    })
  } finally {
    await closeStore(store)
  }
}

async function expectNoKey(page: Page) {
  const html = await page.content()
  for (const why of explanationsOf(question)) {
    expect(html).not.toContain(why.ar)
    expect(html).not.toContain(why.en)
  }
}

test('a teacher assigns a section, changes it, sees who has done it, and shows a question to the class', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const student = await newVisitor()
  await joinClassroom(student, { baseURL, locale, t }, classroom.code, nickname)
  await page.goto(`/${locale}/teach/${classroom.id}/assignments?lesson=${lesson.id}`)
  await expectAccessible(page)
  for (const other of lesson.sections.slice(1)) await page.getByLabel(other.title[locale]).uncheck()
  await page.getByLabel(t('Assignments.feedbackIs.after-due')).check()
  await page.getByRole('button', { name: t('Assignments.assign') }).click()
  await expect(page.getByText(t('Assignments.problems.feedback-needs-due'))).toBeVisible()
  await expect(page.getByLabel(t('Assignments.feedbackIs.after-due'))).toBeChecked()
  await page.getByLabel(t('Assignments.dueAt')).fill(localTime(new Date(Date.now() + DAY_MS)))
  await page.getByRole('button', { name: t('Assignments.assign') }).click()
  const given = page.locator('[data-given="open"]')
  await expect(given).toContainText(section.title[locale])
  await expect(given).toContainText(t('Assignments.feedbackIs.after-due'))

  await given.getByRole('link', { name: t('Assignments.edit') }).click()
  await expect(page.getByRole('button', { name: t('Assignments.save') })).toBeVisible()
  await page.getByLabel(t('Assignments.feedbackIs.at-once')).check()
  await page.getByRole('button', { name: t('Assignments.save') }).click()
  await expect(given).toContainText(t('Assignments.feedbackIs.at-once'))
  await expectAccessible(page)

  await student.reload()
  await student.locator('[data-assigned="open"]').getByRole('link').click()
  await answer(student, question, rightAnswer(question), t)

  await page.goto(`/${locale}/teach/${classroom.id}?lesson=${lesson.id}`)
  await expect(page.locator('[data-summary]')).toContainText(t('Live.count.working', { students: 1 }))
  const row = page.getByRole('row', { name: nickname })
  await expect(row).toContainText(t('Live.at', { section: 1, question: 1 }))
  await expectAccessible(page)

  const present = `/${locale}/teach/${classroom.id}/present/${lesson.id}`
  await page.goto(`${present}/${section.id}/${question.id}`)
  await expect(page.locator('[data-answered]')).toHaveText(t('Present.answered', { students: 1, of: 1 }))
  await expect(page.locator('[data-right]')).toHaveCount(0)
  await expectNoKey(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: t('Present.reveal') }).click()
  await expect(page.locator('[data-right]')).toHaveCount(1)
  await expect(page.locator('[data-right] [data-count]')).toHaveText('1')
  const chosen = page.getByRole('table', { name: t('Present.chosen') })
  await expect(chosen.getByRole('columnheader')).toHaveText([
    `${t('Chosen.answer')}, ${t('Chosen.share')}`,
    t('Chosen.students'),
  ])
  await expect(chosen.locator('[data-right]').getByRole('rowheader')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`/present/${lesson.id}$`))
  await expectAccessible(page)

  await page.goto(`/${locale}/teach/${classroom.id}/assignments`)
  await given.getByText(t('Assignments.delete'), { exact: true }).click()
  await given.getByRole('button', { name: t('Assignments.deleteDo') }).click()
  await expect(page.getByText(t('Assignments.none'))).toBeVisible()
})

test('the text is shown in both languages, one segment after the other', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
  strays,
}) => {
  strays.allow(/404/)
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const path = `/${locale}/teach/${classroom.id}/present/${lesson.id}/${section.id}`
  await page.goto(path)
  const [first, second] = section.paragraphs.flatMap(({ segments }) => segments)
  const current = page.locator('[data-current]')
  for (const language of ['ar', 'en'] as const) {
    await expect(current.locator(`[lang="${language}"]`)).toHaveText(first?.text[language] ?? '')
  }
  await expectPageTools(page, t)
  await expectAccessible(page)
  const [on, back] = locale === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  await page.keyboard.press(on)
  await expect(current).toContainText(second?.text[locale] ?? '')
  await page.keyboard.press(back)
  await expect(current).toContainText(first?.text[locale] ?? '')

  const colleague = await newVisitor()
  await signInTeacher(colleague, server, t, `${baseURL}/${locale}`)
  for (const page of [path, `${path}/${question.id}`, `/${locale}/teach/${classroom.id}/assignments`])
    expect((await colleague.goto(`${baseURL}${page}`))?.status()).toBe(404)
})

test('every step of what is assigned is accessible: on the first page, the gate, held feedback, a practice set', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
}) => {
  const classroom = await signInTeacher(await newVisitor(), server, t, `${baseURL}/${locale}`)
  await joinClassroom(page, { baseURL, locale, t }, classroom.code, nickname)
  await assign(server, classroom.id, null)
  const practice = await assign(server, classroom.id, [question.id])
  await page.goto(`/${locale}`)
  await expect(page.locator('[data-assigned="open"]').first()).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/${locale}/lessons/${lesson.id}/${section.id}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: t('AssignedWork.haveRead') }).click()
  const card = questionCard(page, question)
  await fillAnswer(card, rightAnswer(question))
  await card.getByRole('button', { name: inArabic('QuestionForm.submit'), exact: true }).click()
  await expect(card.locator('[data-held]')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/${locale}/lessons/${lesson.id}/result`)
  await expect(page.locator('[data-held]')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/${locale}/practice-set/${practice}`)
  await expect(page.locator('[data-question]')).toHaveCount(1)
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a section is read before its questions, in the language assigned, and feedback waits', async ({
    page,
    server,
    locale,
    t,
    newVisitor,
    baseURL,
  }) => {
    const classroom = await signInTeacher(await newVisitor(), server, t, `${baseURL}/${locale}`)
    await joinClassroom(page, { baseURL, locale, t }, classroom.code, nickname)
    await assign(server, classroom.id, null)
    await page.goto(`/${locale}`)
    await page.locator('[data-assigned="open"]').first().getByRole('link').click()
    await expect(page.locator('[data-article]')).toHaveAttribute('data-article', 'ar')
    await expect(page.locator('[data-view]')).toHaveCount(0)
    await expect(questionCard(page, question)).toHaveCount(0)
    await page.getByRole('button', { name: t('AssignedWork.haveRead') }).click()

    const card = questionCard(page, question)
    const asked = page.locator('#questions [lang="ar"][dir="rtl"]', { has: card })
    await expect(asked).toContainText(question.prompt.ar)
    await expect(asked).toContainText(rightOption(question).text.ar)
    await expect(card.locator('input[name="locale"]')).toHaveValue('ar')
    await fillAnswer(card, rightAnswer(question))
    await card.getByRole('button', { name: inArabic('QuestionForm.submit'), exact: true }).click()
    await expect(card.locator('[data-held]')).toContainText(inArabic('QuestionForm.kept'))
    await expect(card.locator('[data-feedback]')).toHaveCount(0)
    await expectNoKey(page)
    await page.goto(`/${locale}/lessons/${lesson.id}/result`)
    await expect(page.locator('[data-held]')).toBeVisible()
  })

  test('a practice set asks its questions, and no others', async ({
    page,
    server,
    locale,
    t,
    newVisitor,
    baseURL,
  }) => {
    const classroom = await signInTeacher(await newVisitor(), server, t, `${baseURL}/${locale}`)
    await joinClassroom(page, { baseURL, locale, t }, classroom.code, nickname)
    const id = await assign(server, classroom.id, [question.id])
    await page.goto(`/${locale}/practice-set/${id}`)
    await expect(page.locator('[data-question]')).toHaveCount(1)
    const card = page.locator(`[id="q-${lesson.id}-${question.id}"]`)
    await fillAnswer(card, rightAnswer(question))
    await card.getByRole('button', { name: inArabic('QuestionForm.submit'), exact: true }).click()
    await expect(card.locator('[data-feedback="correct"]')).toContainText(rightOption(question).why.ar)
    await expect(page.getByText(t('AssignedWork.allDone'))).toBeVisible()
  })
})
