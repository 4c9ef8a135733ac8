import { answerOnPage } from '../school/answer-on-page.mjs'
import { wrongAnswer } from '../school/answers.mjs'
import { fillJoinForm } from './fill-join-form.mjs'

const nicknames = { ar: ['نجمة 1', 'صقر 2', 'غيمة 3'], en: ['Star 1', 'Falcon 2', 'Cloud 3'] }

/** From the first sign-up to a class with students in it, and their counts. Returns the class. */
export async function walkAsTeacher({ lesson, locale, camera, newVisitor, at, t }) {
  const page = await newVisitor()
  await page.goto(at('/teach'))
  await camera.take(page, 'teach-sign-up')
  await page.locator('[name=email]').fill('teacher@school.example')
  await page.locator('[name=password]').fill('four plain words here')
  await page.locator('form:has([name=password]) button[type=submit]').click()
  await page.getByRole('heading', { level: 1, name: t('Teach.title') }).waitFor()
  await camera.take(page, 'teach-first-time')
  const name = locale === 'ar' ? 'الصف التاسع ب' : 'Grade 9 B'
  await page.locator('[name=name]').fill(name)
  await page.locator('form:has([name=name]) button[type=submit]').click()
  await page.locator('[data-join-code]').waitFor()
  await camera.take(page, 'classroom-empty')
  const classroom = {
    id: new URL(page.url()).pathname.split('/').at(-1),
    code: (await page.locator('[data-join-code]').textContent()).replace(' ', ''),
    nickname: nicknames[locale][0],
  }
  await fillClassroom({ code: classroom.code, lesson, locale, camera, newVisitor, at })
  await page.reload()
  await page.locator('[data-counts]').first().waitFor()
  await camera.take(page, 'classroom-first-day')
  await page.locator('[data-counts] summary').first().click()
  await camera.take(page, 'classroom-counts')
  await page.goto(at('/teach'))
  await camera.take(page, 'teach-desk-first-day')
  return classroom
}

/** Three students join with the code that the page shows, and answer the first section, two of them with slips. */
async function fillClassroom({ code, lesson, locale, camera, newVisitor, at }) {
  const [section] = lesson.sections
  for (const [index, nickname] of nicknames[locale].entries()) {
    const student = await newVisitor()
    if (index === 0) await walkJoin(student, { at, camera })
    await student.goto(at(`/join?code=${code}`))
    if (index === 0) await camera.take(student, 'join-who-are-you')
    await fillJoinForm(student, 'new', { nickname, pin: '2468' })
    await student.waitForURL(at(''))
    if (index === 0) await camera.take(student, 'home-in-a-class')
    await student.goto(at(`/lessons/${lesson.id}/${section.id}`))
    for (const [place, question] of section.questions.slice(0, 9 - 2 * index).entries()) {
      const isSlip = (place + index) % 3 === 2
      await answerOnPage(student, question, isSlip ? wrongAnswer(question, index) : undefined)
    }
    await student.context().close()
  }
}

async function walkJoin(page, { at, camera }) {
  await page.goto(at('/join'))
  await camera.take(page, 'join')
  await page.goto(at('/join?code=WRONG222'))
  await camera.take(page, 'join-unknown-code')
}
