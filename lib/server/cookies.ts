import type { IncomingHttpHeaders } from 'node:http'

export interface Cookie {
  name: string
  /** Of letters that need no escape. */
  value: string
  path: string
  sameSite: 'lax'
  httpOnly?: boolean
  secure?: boolean
  /** In seconds; without it the cookie goes when the browser is closed. */
  maxAge?: number
}

/** What the browser sent under this name. */
export function findCookie({ cookie }: IncomingHttpHeaders, name: string): string | undefined {
  return cookie
    ?.split(/; */)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** As a `Set-Cookie` header has it. */
export function cookieLine({ name, value, path, sameSite, httpOnly, secure, maxAge }: Cookie): string {
  return [
    `${name}=${value}`,
    `Path=${path}`,
    `SameSite=${sameSite}`,
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
    ...(httpOnly ? ['HttpOnly'] : []),
    ...(secure ? ['Secure'] : []),
  ].join('; ')
}
