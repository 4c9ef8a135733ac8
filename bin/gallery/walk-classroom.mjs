import { walkLesson } from './walk-lesson.mjs'

const password = 'a demo password'

/** A class of the invented school, two months into the year: every page its teacher has. */
export async function walkClassroom({ school, lesson, camera, newVisitor, at, t }) {
  const page = await newVisitor()
  const classroom = school.classrooms[0]
  await signIn(page, { at, t, email: classroom.teacher })
  await camera.take(page, 'teach-desk')
  const home = at(`/teach/${classroom.id}`)
  const of = `lesson=${lesson.id}`
  for (const [name, address] of Object.entries({
    classroom: `?${of}`,
    understood: `/understood?${of}`,
    assignments: `/assignments?${of}`,
    students: '/students',
    settings: '/settings',
    export: '/export',
    report: '/report',
    privacy: '/privacy',
    'privacy-erase': '/privacy?erase=all',
    marking: '/marking',
    projector: '/projector',
    present: `/present/${lesson.id}`,
    'present-section': `/present/${lesson.id}/${lesson.sections[0].id}`,
    'present-question': `/present/${lesson.id}/${lesson.sections[0].id}/${lesson.sections[0].questions[0].id}`,
    'present-revealed': `/present/${lesson.id}/${lesson.sections[0].id}/${lesson.sections[0].questions[0].id}?reveal=yes`,
  })) {
    await page.goto(`${home}${address}`, { waitUntil: 'load' })
    await camera.take(page, name, { screen: name === 'classroom' || name === 'understood' })
    if (name === 'understood') await camera.take(page, 'understood-whole')
    if (name === 'classroom') await camera.take(page, 'classroom-whole')
  }
  await page.goto(`${home}/understood?${of}`)
  const links = await page.locator('main a[href*="/questions/"]').evaluateAll((all) => all.map((a) => a.href))
  await page.goto(links[0])
  await camera.take(page, 'question')
  await page.goto(`${home}/understood?${of}`)
  await page.locator('[data-need] a').first().click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await camera.take(page, 'learner-answers')
  await page.goto(`${home}/report/${classroom.students[0].id}`)
  await camera.take(page, 'report-student')
  await walkLesson(page, { lesson, camera, at, t })
}

async function signIn(page, { at, t, email }) {
  await page.goto(at('/teach'))
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(password)
  await page.locator('form:has([name=password]) button[type=submit]').click()
  await page.getByRole('heading', { level: 1, name: t('Teach.title') }).waitFor()
}

/** The invented school of `npm run seed`, in the database of a school that is served. */
export async function withDemoSchool(school) {
  const { seedSchool } = await import('../school/seed-school.mjs')
  const classrooms = await seedSchool(school.databasePath, { password, pin: '1234' })
  return { ...school, classrooms }
}
