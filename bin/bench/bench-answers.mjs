import { randomBytes } from 'node:crypto'
import Database from 'better-sqlite3'
import { visit } from './bench-pages.mjs'
import { captureAnswer } from './capture-answer.mjs'
import { printTitle } from './figures.mjs'
import { compareRates, measureRate } from './measure-rate.mjs'
import { printRates } from './print-rates.mjs'

const GUESTS = 400
const ANSWERS_PER_ROUND = 1500

/** How many answers are stored a second, each a commit with an fsync, by guests who take turns. */
export async function benchAnswers({ browser, school, floor, lesson, section }) {
  printTitle('Answers per second: the server action, and a bare route handler that writes one row')
  const url = `${school.url}/ar/lessons/${lesson.id}/${section.id}`
  const captured = await captureAnswer(browser, url, section.questions[0])
  const guests = []
  for (let guest = 0; guest < GUESTS; guest++) guests.push(await visit(url))
  const nextAnswer = answersInTurn(captured, section, guests)
  const before = countRows(school.databasePath, 'answers')
  const rates = await compareRates({
    rounds: 3,
    figure: () =>
      measureRate({
        url: captured.url,
        amount: ANSWERS_PER_ROUND,
        verifyBody: (body) => body.includes('"ok":true'),
        requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, ...nextAnswer() }) }],
      }),
    floor: () =>
      measureRate({
        url: `${floor.url}/rows`,
        amount: ANSWERS_PER_ROUND,
        requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, ...rowRequest() }) }],
      }),
  })
  const stored = countRows(school.databasePath, 'answers') - before
  if (stored !== rates.answered)
    throw new Error(`expected ${rates.answered} answers to be stored, got ${stored}`)
  printRates(`${GUESTS} guests, ten at a time`, rates, 0.4)
}

/** The captured request again and again: each with an id of its own, by the next guest, to the next question. */
function answersInTurn(captured, section, guests) {
  const questions = section.questions.filter(
    ({ kind, options, passage }) => options.length > 0 && kind !== 'choices' && !passage,
  )
  let turn = 0
  return () => {
    const question = questions[Math.floor(turn / guests.length) % questions.length]
    const cookie = guests[turn % guests.length]
    turn++
    const fields = {
      answerId: randomBytes(16).toString('hex'),
      question: question.id,
      questionVersion: question.version,
      option: question.options[turn % question.options.length].id,
    }
    return { headers: { ...captured.headers, cookie }, body: withFields(captured.body, fields) }
  }
}

/** React numbers the fields of the one form it sends: `1_answerId`. */
function withFields(body, fields) {
  return Object.entries(fields).reduce((changed, [name, value]) => {
    const field = new RegExp(`(name="[^"]*_${name}"\\r\\n\\r\\n)[^\\r]*`)
    if (!field.test(changed)) throw new Error(`the captured answer: expected a field ${name}`)
    return changed.replace(field, `$1${value}`)
  }, body)
}

function rowRequest() {
  const row = { id: randomBytes(16).toString('hex'), option: 'true' }
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(row) }
}

function countRows(databasePath, table) {
  const client = new Database(databasePath, { readonly: true })
  try {
    return client.prepare(`select count(*) from ${table}`).pluck().get()
  } finally {
    client.close()
  }
}
