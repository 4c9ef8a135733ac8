import { makeToken } from '../commands/token'
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
export function visitCookie(headers: Headers, current: string | undefined) {
  const isOurs = readSittingCookie(current, dataFolder().secrets.cookieKey) !== null
  return isOurs ? null : sittingCookie(headers, makeToken())
}

export function sittingCookie(headers: Headers, token: string) {
  return {
    name: SITTING_COOKIE,
    value: signSitting(token, dataFolder().secrets.cookieKey),
    httpOnly: true,
    sameSite: 'lax' as const,
    path: '/',
    secure: isHttps(headers, env().publicOrigin),
    maxAge: MAX_AGE_SECONDS,
  }
}
