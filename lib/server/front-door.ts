import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedLocale } from '../i18n/accepted-locale'
import { LOCALE_COOKIE } from '../i18n/routing'
import { type Locale, locales } from '../question/text'
import { contentSecurityPolicy } from './content-security-policy'
import { cookieLine, findCookie } from './cookies'
import { env } from './env'
import { isHttps, isOwnOrigin } from './origin'
import { visitCookie } from './visit'

/** What is no page, by name: a page's address may have a dot in it. */
const NO_PAGE = /^\/(?:api\/|_next\/|icon\.svg$)/

/**
 * Before every page: whose page it is, which language, which scripts may run. Whatever is sent here is a form. False:
 * the request has been answered, and Next is not asked.
 */
export function frontDoor(request: IncomingMessage, response: ServerResponse): boolean {
  const [path = '/', ...query] = request.url?.split('?') ?? []
  // Next tells a layout nothing of the address.
  request.headers['x-path'] = path
  // Next takes a request that does not say how it came for one by http.
  request.headers['x-forwarded-proto'] ??= isHttps(null, env().publicOrigin) ? 'https' : 'http'
  // Next would call an address that is no text a mistake of the server: this way it is a page that is not there.
  if (!isText(path)) request.url = encodeURI(path)
  if (NO_PAGE.test(path)) return true
  const isVisit = request.method === 'GET' || request.method === 'HEAD'
  if (!isVisit && isRefused(request, response)) return false
  const locale = locales.find((each) => each === path.split('/')[1])
  if (!locale) {
    const address = ['', languageOf(request), ...path.split('/').filter(Boolean)].join('/')
    response.writeHead(307, { location: [address, ...query].join('?') }).end()
    return false
  }
  const policy = contentSecurityPolicy()
  // Where Next finds the nonce for its own scripts.
  request.headers['content-security-policy'] = policy
  response.setHeader('content-security-policy', policy)
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('x-content-type-options', 'nosniff')
  if (isVisit) setCookies(request, response, locale)
  return true
}

function isRefused({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const refuse = (status: number, why: string) => {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(`${why}\n`)
    return true
  }
  if (!isOwnOrigin(headers, env().publicOrigin)) {
    return refuse(403, 'This request did not come from our own page.')
  }
  if (!headers['content-type']?.startsWith('multipart/form-data')) return refuse(415, 'Expected a form.')
  return false
}

function isText(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Where an address without a language leads: the one that was read last, or that the browser asks for. */
function languageOf({ headers }: IncomingMessage): Locale {
  const chosen = findCookie(headers, LOCALE_COOKIE)
  return locales.find((locale) => locale === chosen) ?? acceptedLocale(headers['accept-language'])
}

function setCookies(request: IncomingMessage, response: ServerResponse, locale: Locale) {
  const sitting = visitCookie(request.headers)
  if (sitting) response.appendHeader('set-cookie', cookieLine(sitting))
  // What a page fetches behind the reader's back is no choice of a language.
  const isRead = (request.headers['sec-fetch-dest'] ?? 'document') === 'document'
  if (isRead && languageOf(request) !== locale) {
    // A session cookie: the choice of language leaves with the reader.
    response.appendHeader(
      'set-cookie',
      cookieLine({ name: LOCALE_COOKIE, value: locale, path: '/', sameSite: 'lax' }),
    )
  }
}
