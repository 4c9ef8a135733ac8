import type { APIRequestContext } from '@playwright/test'
import Database from 'better-sqlite3'
import { expect, test } from './fixtures'
import { firstQuestion, firstSection, loadUnLesson, rightOption } from './lesson-keys'
import { asForm, type Fields, hiddenInputs } from './plain-form'
import type { TestServer } from './server'

test.use({ ownServer: true })

const lesson = await loadUnLesson()
const section = firstSection(lesson)
const question = firstQuestion(lesson)
const otherQuestion = section.questions[1]
const right = rightOption(question).id
const page = `/en/lessons/${lesson.id}/${section.id}`

test.describe('an answer that no page of ours sends', () => {
  const forgeries: [string, (fields: Fields) => Fields | FormData, string][] = [
    ['an unknown question', (fields) => ({ ...fields, question: 'no-such-question' }), 'unknown-question'],
    ['an unknown lesson', (fields) => ({ ...fields, lesson: 'no-such-lesson' }), 'unknown-lesson'],
    [
      'an option of another question',
      (fields) => ({ ...fields, option: otherQuestion ? rightOption(otherQuestion).id : '' }),
      'unknown-option',
    ],
    [
      'an older version of the question',
      (fields) => ({ ...fields, questionVersion: '0'.repeat(16) }),
      'question-changed',
    ],
    ['no option', ({ option: _, ...fields }) => fields, 'unknown-option'],
    ['an answer id of one letter', (fields) => ({ ...fields, answerId: 'x' }), 'malformed'],
    ['an option of a million letters', (fields) => ({ ...fields, option: 'a'.repeat(900_000) }), 'malformed'],
    ['10,000 answers in one form', (fields) => manyAnswers(fields), 'malformed'],
    ['a file instead of an option', (fields) => withFile(fields), 'malformed'],
  ]

  for (const [what, forge, code] of forgeries) {
    test(`${what}: ${code}, and nothing is stored`, async ({ request, server, t }) => {
      const { hidden, fields } = await readForm(request)
      const reply = await request.post(page, {
        headers: { origin: server.url },
        multipart: asForm(forge(fields), hidden),
      })
      const html = await reply.text()
      expect(reply.status()).toBe(200)
      expect(refusalIn(html)).toBe(escapeHtml(t(`QuestionForm.refusals.${code}`)))
      expectNothingTold(html)
      expect(server.output()).toBe('')
      expect(countRows(server)).toEqual({ answers: 0, learners: 0, reveals: 0 })
      await expectStillWorks(request, server)
    })
  }
})

test('a body that is not a form, or names no action, is refused and stores nothing', async ({
  request,
  server,
  strays,
}) => {
  // Next says in the server's log that it does not know such an action.
  strays.allow(/Failed to find Server Action/)
  const { actionId, fields } = await readForm(request)
  const bodies: [string, number, Record<string, unknown>][] = [
    [
      'JSON',
      415,
      { headers: { 'content-type': 'application/json', 'next-action': actionId }, data: '{"option":"x"}' },
    ],
    ['text', 415, { headers: { 'content-type': 'text/plain', 'next-action': actionId }, data: 'hello' }],
    [
      'arguments without a form',
      415,
      { headers: { 'content-type': 'text/plain', 'next-action': actionId }, data: '[null,["form"]]' },
    ],
    ['nothing at all', 415, { headers: { 'next-action': actionId } }],
    [
      'an action nobody has',
      409,
      { headers: { 'next-action': '40'.repeat(21) }, multipart: asForm(fields, {}) },
    ],
  ]
  for (const [what, status, { headers, ...body }] of bodies) {
    const reply = await request.post(page, {
      headers: { origin: server.url, ...(headers as Fields) },
      ...body,
    })
    expect(reply.status(), what).toBe(status)
    expectNothingTold(await reply.text())
    expect(countRows(server), what).toEqual({ answers: 0, learners: 0, reveals: 0 })
  }
  await expectStillWorks(request, server)
})

test('the key of a question is not told to who has tried another one', async ({ request, server, t }) => {
  const { hidden, fields } = await readForm(request)
  const wrong = question.options.find((option) => option.id !== right)?.id ?? ''
  const headers = { origin: server.url }
  const tried = await (
    await request.post(page, { headers, multipart: asForm({ ...fields, option: wrong }, hidden) })
  ).text()
  const reveal =
    tried.match(new RegExp(`<form(?:(?!<form).)*?${t('QuestionForm.showKey')}</button>`, 's'))?.[0] ?? ''
  const refs = Object.fromEntries(hiddenInputs(reveal).filter(([name]) => name.startsWith('$ACTION')))
  expect(Object.keys(refs)).not.toEqual([])
  const asked = { lesson: lesson.id, question: otherQuestion?.id ?? '' }
  const html = await (await request.post(page, { headers, multipart: asForm(asked, refs) })).text()
  expect(refusalIn(html)).toBe(escapeHtml(t('QuestionForm.refusals.not-answered-yet')))
  expect(html.includes('data-key=')).toBe(false)
  expect(countRows(server)).toEqual({ answers: 1, learners: 1, reveals: 0 })
})

test('another site’s page cannot post here, whatever headers it forges', async ({ request, server }) => {
  const { hidden, fields } = await readForm(request)
  const origins: Record<string, string>[] = [
    { origin: 'http://elsewhere.example' },
    { origin: 'null' },
    {},
    { origin: 'http://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' },
  ]
  // A dot in the address makes a page no file.
  for (const address of [page, `${page}.x`]) {
    for (const headers of origins) {
      const reply = await request.post(address, { headers, multipart: asForm(fields, hidden) })
      expect(reply.status(), address).toBe(403)
    }
  }
  expect(countRows(server)).toEqual({ answers: 0, learners: 0, reveals: 0 })
})

test('the same answer sent twice is stored once; another one under its id is refused', async ({
  request,
  server,
  t,
}) => {
  const { hidden, fields } = await readForm(request)
  for (const _ of ['first', 'again']) {
    const html = await post(request, server, asForm(fields, hidden))
    expect(html.includes('data-feedback="correct"')).toBe(true)
    expect(countRows(server)).toEqual({ answers: 1, learners: 1, reveals: 0 })
  }
  const other = {
    ...fields,
    question: otherQuestion?.id ?? '',
    questionVersion: otherQuestion?.version ?? '',
  }
  const forged = { ...other, option: otherQuestion ? rightOption(otherQuestion).id : '' }
  const html = await post(request, server, asForm(forged, hidden))
  expect(refusalIn(html)).toBe(escapeHtml(t('QuestionForm.refusals.answer-id-taken')))
  expect(countRows(server)).toEqual({ answers: 1, learners: 1, reveals: 0 })
})

/** The form of the first question as a browser without JavaScript would send it: React's own fields, and ours. */
async function readForm(request: APIRequestContext) {
  const html = await (await request.get(page)).text()
  const form =
    html.match(new RegExp(`<form[^>]*data-question="${question.id}"[^>]*>.*?</form>`, 's'))?.[0] ?? ''
  const all = Object.fromEntries(hiddenInputs(form))
  const isReacts = ([name]: [string, string]) => name.startsWith('$ACTION')
  const hidden = Object.fromEntries(Object.entries(all).filter(isReacts))
  const fields = Object.fromEntries(Object.entries(all).filter((entry) => !isReacts(entry)))
  expect(Object.keys(fields).sort()).toEqual(['answerId', 'lesson', 'locale', 'question', 'questionVersion'])
  const actionId =
    Object.values(hidden)
      .join()
      .match(/"id":"([0-9a-f]{42})"/)?.[1] ?? ''
  expect(actionId).not.toBe('')
  return { hidden, fields: { ...fields, option: right }, actionId }
}

/** From one of our own pages, as far as its Origin tells. */
async function post(request: APIRequestContext, server: TestServer, form: FormData): Promise<string> {
  return (await request.post(page, { headers: { origin: server.url }, multipart: form })).text()
}

function manyAnswers(fields: Fields): FormData {
  const form = asForm(fields, {})
  for (let number = 0; number < 10_000; number++) form.append('option', 'x')
  return form
}

function withFile({ option: _, ...fields }: Fields): FormData {
  const form = asForm(fields, {})
  form.append('option', new File(['leaders'], 'option.txt'))
  return form
}

function countRows(server: TestServer) {
  const database = new Database(`${server.dataDir}/isnad.db`, { readonly: true })
  const count = (table: string) => database.prepare(`select count(*) from ${table}`).pluck().get()
  const rows = { answers: count('answers'), learners: count('learners'), reveals: count('reveals') }
  database.close()
  return rows
}

/** The sentence the page shows; every other one is in its data. */
function refusalIn(html: string): string | undefined {
  return html.match(/<p class="[^"]*text-bad[^"]*">([^<]*)<\/p>/)?.[1]
}

/** No stack trace and no path of this machine. */
function expectNothingTold(html: string) {
  expect(html).not.toMatch(/\n\s+at |node_modules|\.next\/server/)
  expect(html.includes(process.cwd())).toBe(false)
}

async function expectStillWorks(request: APIRequestContext, server: TestServer) {
  const { hidden, fields } = await readForm(request)
  const html = await post(request, server, asForm(fields, hidden))
  expect(html.includes('data-feedback="correct"')).toBe(true)
  expect(countRows(server).answers).toBe(1)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')
}
