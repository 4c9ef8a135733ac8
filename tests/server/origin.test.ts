import { describe, expect, test } from 'vitest'
import { isHttps, isOwnOrigin } from '@/lib/server/origin'

describe('a POST comes from our own page when its Origin is', () => {
  test.each([
    ['the host it was sent to', { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' }, null, true],
    ['the host in capitals', { origin: 'http://school.test', host: 'SCHOOL.test' }, null, true],
    ['another port', { origin: 'http://192.168.1.5:3001', host: '192.168.1.5:3000' }, null, false],
    ['another site', { origin: 'http://elsewhere.example', host: 'school.test' }, null, false],
    [
      'another site that forges the forwarded host',
      { origin: 'http://elsewhere.example', host: 'school.test', 'x-forwarded-host': 'elsewhere.example' },
      null,
      false,
    ],
    ['null', { origin: 'null', host: 'school.test' }, null, false],
    ['missing', { host: 'school.test' }, null, false],
    ['a scheme of another kind', { origin: 'file://school.test', host: 'school.test' }, null, false],
    [
      'PUBLIC_ORIGIN',
      { origin: 'https://isnad.example', host: '10.0.0.2:3000' },
      'https://isnad.example',
      true,
    ],
    [
      'the host, where PUBLIC_ORIGIN says otherwise',
      { origin: 'http://a.test', host: 'a.test' },
      'https://isnad.example',
      false,
    ],
  ])('%s', (_, headers, publicOrigin, expected) => {
    expect(isOwnOrigin(headers, publicOrigin)).toBe(expected)
  })
})

describe('cookies are Secure only when the request came by https', () => {
  test.each([
    ['plain http', undefined, null, false],
    ['a proxy that says https', 'https', null, true],
    ['a chain of proxies, https first', 'https, http', null, true],
    ['PUBLIC_ORIGIN of https', undefined, 'https://isnad.example', true],
    ['a proxy that says http, whatever PUBLIC_ORIGIN', 'http', 'https://isnad.example', false],
  ])('%s', (_, forwardedProto, publicOrigin, expected) => {
    expect(isHttps(forwardedProto, publicOrigin)).toBe(expected)
  })
})
