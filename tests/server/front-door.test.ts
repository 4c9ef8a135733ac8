import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { frontDoor } from '@/lib/server/front-door'

/** Answers with the headers and the address that Next would see. */
const server = createServer((request, response) => {
  if (frontDoor(request, response)) response.end(JSON.stringify({ ...request.headers, url: request.url }))
})
const folder = mkdtempSync(join(tmpdir(), 'isnad-front-door-'))

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubGlobal('isnadDataFolder', undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

/** As a browser sends it: `fetch` would set headers of its own, and follow. */
function visit(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo
  type Reply = { status: number | undefined; headers: Record<string, unknown>; cookies: string[]; seen: Seen }
  return new Promise<Reply>((resolve, reject) => {
    const sent = send({ port, path, method, headers: { connection: 'close', ...headers } }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          cookies: (response.headers['set-cookie'] ?? []).map((line) => line.split('=')[0] ?? ''),
          seen: body.startsWith('{') ? JSON.parse(body) : {},
        }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}
type Seen = Record<string, string>

describe('an address without a language', () => {
  test.each([
    ['/', {}, '/ar'],
    ['/?from=board', { 'accept-language': 'en' }, '/en?from=board'],
    ['/lessons/a.b?view=both&x=?', { 'accept-language': 'en' }, '/en/lessons/a.b?view=both&x=?'],
    ['/join', { 'accept-language': 'en', cookie: 'other=1; isnad_locale=ar' }, '/ar/join'],
    ['/join', { 'accept-language': 'en', cookie: 'isnad_locale=fr' }, '/en/join'],
    ['//elsewhere.example/x', {}, '/ar/elsewhere.example/x'],
  ])('%s %o leads to %s', async (path, headers, location) => {
    const reply = await visit(path, headers)
    expect(reply).toMatchObject({ status: 307, headers: { location } })
    expect(reply.cookies).toEqual([])
  })
})

describe('a page', () => {
  test('has a policy with a nonce that Next is told too, and a sitting', async () => {
    const { headers, seen, cookies } = await visit('/ar/lessons/x?view=en')
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/=]+'/)
    expect(seen['content-security-policy']).toBe(headers['content-security-policy'])
    expect(seen['x-path']).toBe('/ar/lessons/x')
    expect(headers).toMatchObject({ 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff' })
    expect(cookies).toEqual(['isnad_sitting'])
  })

  test('believes no header of ours that a browser sends', async () => {
    const { seen } = await visit('/ar', { 'x-path': '/ar/teach/x', 'content-security-policy': 'x' })
    expect(seen['x-path']).toBe('/ar')
    expect(seen['content-security-policy']).not.toBe('x')
  })

  test.each([
    ['by http', undefined, {}, 'http', false],
    ['behind a proxy that says nothing', 'https://isnad.example', {}, 'https', true],
    ['by https, as a proxy says', undefined, { 'x-forwarded-proto': 'https' }, 'https', true],
  ])(
    'that is reached %s: Next and the cookie agree',
    async (_, publicOrigin, headers, protocol, isSecure) => {
      vi.stubEnv('PUBLIC_ORIGIN', publicOrigin)
      const reply = await visit('/ar', headers as Record<string, string>)
      vi.stubEnv('PUBLIC_ORIGIN', undefined)
      expect(reply.seen['x-forwarded-proto']).toBe(protocol)
      expect((reply.headers['set-cookie'] as string[])[0]?.includes('Secure')).toBe(isSecure)
    },
  )

  test('that is no text is one that is not there', async () => {
    expect((await visit('/ar/lessons/%E0%A4%A?x=1')).seen.url).toBe('/ar/lessons/%25E0%25A4%25A')
    expect((await visit('/ar/lessons/%D8%A7?x=1')).seen.url).toBe('/ar/lessons/%D8%A7?x=1')
  })

  test('leaves the sitting alone that a browser has, and replaces one that is not ours', async () => {
    const first = (await visit('/ar')).headers['set-cookie'] as string[]
    const cookie = first[0]?.split(';')[0] ?? ''
    expect((await visit('/ar', { cookie })).cookies).toEqual([])
    expect((await visit('/ar', { cookie: `${cookie}x` })).cookies).toEqual(['isnad_sitting'])
  })

  test.each([
    ['is remembered when it is not what the browser asks for', '/en', {}, true],
    ['is not when it is', '/en', { 'accept-language': 'en' }, false],
    ['replaces another', '/en', { 'accept-language': 'en', cookie: 'isnad_locale=ar' }, true],
    ['is not when a page is fetched by a script', '/en', { 'sec-fetch-dest': 'empty' }, false],
    ['is when it is read', '/en', { 'sec-fetch-dest': 'document' }, true],
  ])('the language that is read %s', async (_, path, headers, isRemembered) => {
    expect((await visit(path, headers)).cookies.includes('isnad_locale')).toBe(isRemembered)
  })

  test.each(['/api/health', '/_next/static/x.js', '/icon.svg'])('is not %s', async (path) => {
    const { status, headers, cookies } = await visit(path)
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toBeUndefined()
    expect(cookies).toEqual([])
  })
})

describe('what is sent', () => {
  const form = { 'content-type': 'multipart/form-data; boundary=x' }
  const own = { host: 'school.test:3000', origin: 'http://school.test:3000' }
  test.each([
    ['a form of our own page goes on', { ...own, ...form }, 200],
    ['a form of another', { ...own, ...form, origin: 'http://elsewhere.example' }, 403],
    ['no form', { ...own, 'content-type': 'application/json' }, 415],
    ['nothing', own, 415],
  ])('%s', async (_, headers, status) => {
    const reply = await visit('/ar/lessons/x', headers, 'POST')
    expect(reply.status).toBe(status)
    expect(reply.cookies).toEqual([])
  })

  test.each(['PUT', 'DELETE', 'OPTIONS'])('%s is no visit', async (method) => {
    expect((await visit('/ar', {}, method)).status).toBe(403)
  })
})
