import { type Browser, test as base, type Page } from '@playwright/test'
import type { Locale } from '../../lib/question/text'
import { startServer, type TestServer } from './server'
import { type Strays, watchStrays } from './strays'
import { type Translate, translator } from './translate'

export const expect = base.expect

export type IsnadOptions = {
  /** The language the browser asks for, and the one `t` speaks. */
  locale: Locale
  /** The name the browser knows the server by: 127.0.0.1, or one that is not a secure context. */
  hostName: string
  /** `test.use({ ownServer: true })`: a school nobody has touched, for one test. */
  ownServer: boolean
}

type TestFixtures = IsnadOptions & {
  t: Translate
  server: TestServer
  strays: Strays
  /** Another person at another browser, watched like the first. */
  newVisitor: () => Promise<Page>
}

export const test = base.extend<TestFixtures, { sharedServer: TestServer }>({
  locale: async ({ locale }, use) => use(locale === 'ar' ? 'ar' : 'en'),
  hostName: ['127.0.0.1', { option: true }],
  ownServer: [false, { option: true }],

  sharedServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],

  server: async ({ sharedServer, ownServer }, use) => {
    const server = ownServer ? await startServer() : sharedServer
    await use(server)
    if (ownServer) await server.stop()
  },

  baseURL: async ({ server, hostName }, use) => use(`http://${hostName}:${server.port}`),

  // This client runs outside the browser, where only the address leads to the server.
  request: async ({ playwright, server }, use) => {
    const request = await playwright.request.newContext({ baseURL: server.url })
    await use(request)
    await request.dispose()
  },

  t: async ({ locale }, use) => use(translator(locale)),

  strays: async ({ baseURL, server }, use, testInfo) => {
    const strays = watchStrays(baseURL ?? server.url)
    const before = server.output().length
    await use(strays)
    const serverOutput = server.output().slice(before)
    if (serverOutput !== '') await testInfo.attach('server output', { body: serverOutput })
    expect(strays.seen(serverOutput), 'stray errors and requests').toEqual([])
  },

  context: async ({ context, strays }, use) => {
    strays.watch(context)
    await use(context)
  },

  newVisitor: async ({ browser, strays }, use) => {
    const contexts: Awaited<ReturnType<Browser['newContext']>>[] = []
    await use(async () => {
      const context = await browser.newContext()
      contexts.push(context)
      strays.watch(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})
