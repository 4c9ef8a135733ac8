import { serveSchool } from '../school/serve-school.mjs'
import { benchPolls } from './bench-polls.mjs'
import { kB, median, printFigure, printTitle } from './figures.mjs'
import { benchTeacher, fillStore } from './fill-store.mjs'
import { timeSql } from './time-sql.mjs'

const ANSWERS = 500_000
const TIMES = 15
const SQL_LIMIT_MS = 10
const STUDENTS = 40

/** A teacher's pages for 40 learners, among half a million answers; and what it costs to be watched by five teachers. */
export async function benchClassroom({ browser, lesson }) {
  const { closeStore, openStore } = await import('../../lib/store/open-store.ts')
  const school = await serveSchool({ say: (line) => console.log(line) })
  try {
    const store = await openStore(school.databasePath)
    const { teacherId, classroomIds } = await fillStore(store, lesson, ANSWERS)
    const [classroom] = classroomIds
    const questions = lesson.sections.flatMap((section) => section.questions)
    printTitle(
      `The teacher's pages: ${STUDENTS} learners x ${questions.length} questions, ${ANSWERS.toLocaleString('en')} answers`,
    )
    await benchSql(store, { teacher: { id: teacherId }, classroom, lesson })
    const headers = { cookie: await signIn(browser, school.url) }
    for (const path of ['', '/understood', `/questions/${lesson.id}/${questions[0].id}`])
      await benchPage(`${school.url}/ar/teach/${classroom}${path}?lesson=${lesson.id}`, path, headers)
    await benchPolls({ school, store, lesson, classroomIds, headers })
    await closeStore(store)
  } finally {
    await school.stop()
  }
}

/** The SQL behind the live table, what was understood and a question's page, as their commands ask for it. */
async function benchSql(store, { teacher, classroom, lesson }) {
  const { readClassroomChanges } = await import('../../lib/commands/read-classroom-changes.ts')
  const { readUnderstood } = await import('../../lib/commands/read-understood.ts')
  const { readQuestion } = await import('../../lib/commands/read-question.ts')
  const world = { store, lessons: { find: () => lesson, list: () => [lesson] }, now: () => new Date() }
  const question = lesson.sections[0].questions[0].id
  const pages = {
    live: () => readClassroomChanges(world, { teacher, classroom, lesson: lesson.id, since: 0 }),
    understood: () => readUnderstood(world, { teacher, classroom, lesson }),
    question: () => readQuestion(world, { teacher, classroom, lesson: lesson.id, question, wouldBe: null }),
  }
  for (const [name, read] of Object.entries(pages)) {
    const times = []
    for (let time = 0; time <= TIMES; time++) times.push(await timeSql(store, read))
    const ms = median(times.slice(1))
    printFigure(`${name}: its SQL`, {
      figure: `${ms.toFixed(1)} ms`,
      wanted: `<= ${SQL_LIMIT_MS} ms`,
      isMet: ms <= SQL_LIMIT_MS,
    })
  }
}

async function signIn(browser, url) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}/en/teach`)
  await page.locator('input[name=email]').fill(benchTeacher.email)
  await page.locator('input[name=password]').fill(benchTeacher.password)
  await page.locator('main form button[type=submit]').click()
  await page.locator(`a[href*="/teach/"]`).first().waitFor()
  const cookies = await context.cookies()
  await context.close()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

async function benchPage(url, path, headers) {
  const times = []
  let bytes = 0
  for (let time = 0; time <= TIMES; time++) {
    const startedAt = performance.now()
    const response = await fetch(url, { headers, redirect: 'manual' })
    const body = await response.text()
    if (response.status !== 200) throw new Error(`${url}: expected 200, got ${response.status}`)
    times.push(performance.now() - startedAt)
    bytes = Number(Buffer.byteLength(body))
  }
  const ms = median(times.slice(1))
  const zipped = await transferred(url, headers)
  const name = path === '' ? 'live' : path.split('/')[1]
  printFigure(`${name}: until the last byte`, {
    figure: `${ms.toFixed(0)} ms`,
    wanted: '<= 150 ms',
    isMet: ms <= 150,
  })
  printFigure(`${name}: HTML and data`, {
    figure: kB(zipped),
    apart: `(${kB(bytes)})`,
    wanted: '<= 120 kB',
    isMet: zipped <= 120_000,
  })
}

/** What travels: compressed, as a browser asks for it. */
async function transferred(url, headers) {
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get(url, { headers: { ...headers, 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}
