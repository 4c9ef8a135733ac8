import { answerOnPage } from '../school/answer-on-page.mjs'
import { printTitle } from './figures.mjs'
import { compareRates, measureRate } from './measure-rate.mjs'
import { printRates } from './print-rates.mjs'

/** How often the reading page is served, to a newcomer and to a learner half way through it. */
export async function benchPages({ browser, school, floor, lesson, section }) {
  printTitle('Pages per second: the reading page, and a hello-world made for every request')
  const url = `${school.url}/ar/lessons/${lesson.id}/${section.id}`
  for (const [what, cookie] of [
    ['by a newcomer', await visit(url)],
    ['half of it answered', await answerHalf(browser, url, section)],
  ]) {
    const rates = await compareRates({
      rounds: 3,
      figure: () => measureRate({ url, headers: { cookie }, duration: 4 }),
      floor: () => measureRate({ url: floor.url, duration: 4 }),
    })
    printRates(what, rates, 0.5)
  }
}

/** The cookie a browser has after its first page. */
export async function visit(url) {
  const response = await fetch(url)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function answerHalf(browser, url, { questions }) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  for (const question of questions.slice(0, Math.ceil(questions.length / 2)))
    await answerOnPage(page, question)
  const cookies = await context.cookies()
  await context.close()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
