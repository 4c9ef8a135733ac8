import { randomBytes } from 'node:crypto'

/** Nothing but our own files, and no inline script without this response's nonce. */
export function contentSecurityPolicy(): string {
  const nonce = randomBytes(16).toString('base64')
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
