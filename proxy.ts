import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/i18n/routing'
import { contentSecurityPolicy } from '@/lib/server/content-security-policy'
import { env } from '@/lib/server/env'
import { isOwnOrigin } from '@/lib/server/origin'
import { SITTING_COOKIE } from '@/lib/server/sitting-cookie'
import { visitCookie } from '@/lib/server/visit'

const chooseLocale = createMiddleware(routing)

/** Before every page: whose page it is, which language, which scripts may run. Whatever is sent here is a form. */
export default function proxy(request: NextRequest): NextResponse {
  const isVisit = request.method === 'GET' || request.method === 'HEAD'
  if (!isVisit && !isOwnOrigin(request.headers, env().publicOrigin)) {
    return new NextResponse('This request did not come from our own page.\n', { status: 403 })
  }
  if (!isVisit && !request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    return new NextResponse('Expected a form.\n', { status: 415 })
  }
  const { policy, nonce } = contentSecurityPolicy()
  request.headers.set('content-security-policy', policy)
  request.headers.set('x-nonce', nonce)
  // Next tells a layout nothing of the address.
  request.headers.set('x-path', request.nextUrl.pathname)
  const response = chooseLocale(request)
  response.headers.set('content-security-policy', policy)
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('x-content-type-options', 'nosniff')
  const cookie = isVisit ? visitCookie(request.headers, request.cookies.get(SITTING_COOKIE)?.value) : null
  if (cookie) response.cookies.set(cookie)
  return response
}

// A page's address may have a dot in it: only what is no page is left out, by name.
export const config = { matcher: ['/((?!api/|_next/|icon\\.svg$).*)'] }
