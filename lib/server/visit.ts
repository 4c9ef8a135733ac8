import type { IncomingHttpHeaders } from 'node:http'
import { makeToken } from '../commands/token'
import { type Cookie, findCookie } from './cookies'
import { env } from './env'
import { isHttps } from './origin'
import { readSittingCookie, SITTING_COOKIE, signSitting } from './sitting-cookie'
import { dataFolder } from './this-folder'

// The longest a browser keeps one. Whether the sitting still holds, its row says.
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60

/**
 * The cookie for a visit that came without one of ours; it makes no row. Null when it came with one: set again, it
 * could arrive after the cookie of a student who has joined meanwhile, and undo it.
 */
export function visitCookie(headers: IncomingHttpHeaders): Cookie | null {
  const current = findCookie(headers, SITTING_COOKIE)
  const isOurs = readSittingCookie(current, dataFolder().secrets.cookieKey) !== null
  return isOurs ? null : sittingCookie(makeToken(), isHttps(headers['x-forwarded-proto'], env().publicOrigin))
}

export function sittingCookie(token: string, secure: boolean): Cookie {
  return {
    name: SITTING_COOKIE,
    value: signSitting(token, dataFolder().secrets.cookieKey),
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    maxAge: MAX_AGE_SECONDS,
  }
}
