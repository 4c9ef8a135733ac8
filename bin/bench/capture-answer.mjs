import { answerOnPage } from '../school/answer-on-page.mjs'

const requestHeaders = ['accept', 'content-type', 'next-action', 'next-router-state-tree', 'origin']

/** The request with which a browser sends an answer: its address, headers and body, the body as Next encodes it. */
export async function captureAnswer(browser, url, question) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  const sent = page.waitForRequest((request) => request.headers()['next-action'] !== undefined)
  await answerOnPage(page, question)
  const request = await sent
  const body = request.postData()
  const headers = await request.allHeaders()
  await context.close()
  if (body === null) throw new Error(`${request.url()}: expected an answer with a body`)
  const kept = requestHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))
  return { url: request.url(), headers: Object.fromEntries(kept), body }
}
