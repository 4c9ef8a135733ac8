import Database from 'better-sqlite3'
import { answerOnPage } from '../school/answer-on-page.mjs'
import { wrongAnswer } from '../school/answers.mjs'

/** Home, a section in every view, a whole lesson to its result and X-ray, what comes up for review, and what is not there. */
export async function walkAsStudent({ school, lesson, invented, camera, newVisitor, at, t }) {
  const page = await newVisitor()
  await page.goto(at(''))
  await camera.take(page, 'home')
  await page.goto(at(`/lessons/${lesson.id}`))
  await camera.take(page, 'lesson')
  await page.goto(at('/no-such-page'))
  await camera.take(page, 'not-found')
  await walkSection(page, { lesson, camera, at, t })
  for (const each of invented) await walkWholeLesson(page, { lesson: each, camera, at })
  await walkReview(page, { school, camera, at })
}

async function walkSection(page, { lesson, camera, at, t }) {
  const [section] = lesson.sections
  const [question, next] = section.questions
  const path = at(`/lessons/${lesson.id}/${section.id}`)
  await page.goto(path, { waitUntil: 'networkidle' })
  await camera.take(page, 'section')
  await answerOnPage(page, question, wrongAnswer(question))
  await page.locator(`[id="q-${question.id}"]`).scrollIntoViewIfNeeded()
  await camera.take(page, 'section-wrong', { screen: true })
  await page.context().setOffline(true)
  await page.locator(`form[data-question="${next.id}"] [name=option]`).first().check()
  await page.locator(`form[data-question="${next.id}"] button[type=submit]`).click()
  const offline = page.getByText(t('QuestionForm.offline'))
  await offline.waitFor()
  await camera.take(page, 'section-offline', { screen: true })
  await page.context().setOffline(false)
  await offline.waitFor({ state: 'hidden' })
  await page.goto(`${path}?view=both`)
  await camera.take(page, 'section-both', { screen: true })
}

/** Every third answer is wrong, so that there is something to say about it. */
async function walkWholeLesson(page, { lesson, camera, at }) {
  await page.goto(at(`/lessons/${lesson.id}/x-ray`))
  await camera.take(page, `x-ray-not-yet-${lesson.id}`)
  for (const section of lesson.sections) {
    await page.goto(at(`/lessons/${lesson.id}/${section.id}`), { waitUntil: 'networkidle' })
    for (const [place, question] of section.questions.entries()) {
      const confidence = page.locator(
        `form[data-question="${question.id}"] [name=confidence][value=${['sure', 'think'][place % 2]}]`,
      )
      if (question.kind !== 'open') await confidence.check({ force: true })
      await answerOnPage(page, question, place % 3 === 2 ? wrongAnswer(question) : undefined)
    }
  }
  await camera.take(page, `section-answered-${lesson.id}`)
  for (const address of ['', '/result', '/x-ray', '/x-ray?view=both', '/x-ray/voices']) {
    await page.goto(at(`/lessons/${lesson.id}${address}`))
    const name =
      address
        .slice(1)
        .replace(/\W+view=/, '-')
        .replace('/', '-') || 'lesson'
    if (address.endsWith('voices')) await page.locator('[data-strip] summary').first().click()
    await camera.take(page, `${name}-${lesson.id}`)
  }
}

async function walkReview(page, { school, camera, at }) {
  const database = new Database(school.databasePath)
  // A guest's: the classes' times stay as they are.
  database.exec(
    `update answers set server_time = server_time - 2 * 24 * 60 * 60 * 1000
     where learner_id in (select id from learners where kind = 'guest')`,
  )
  database.close()
  await page.goto(at(''))
  await camera.take(page, 'home-review-due')
  await page.locator('a[href*="/review?since="]').click()
  await page.waitForURL(/review/)
  await page.locator('form[data-question]').first().waitFor()
  await camera.take(page, 'review-unanswered')
  for (const form of await page.locator('form[data-question]:has([name=option])').all()) {
    await form.locator('[name=option]').first().check()
    await form.locator('button[type=submit]').click()
    await form.locator('xpath=..').locator('[data-feedback]').waitFor()
  }
  await camera.take(page, 'review-answered')
}
