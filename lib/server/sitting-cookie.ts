import { createHmac, timingSafeEqual } from 'node:crypto'

export const SITTING_COOKIE = 'isnad_sitting'

/** `<token>.<HMAC>`: nobody but us can make a token, so a visit needs no row. */
export function signSitting(token: string, key: string): string {
  return `${token}.${signatureOf(token, key).toString('base64url')}`
}

/** The token of a cookie we have made; null for any other. */
export function readSittingCookie(value: string | undefined, key: string): string | null {
  const [, token, signature] = value?.match(/^([\w-]{27})\.([\w-]{43})$/) ?? []
  if (!token || !signature) return null
  return timingSafeEqual(Buffer.from(signature, 'base64url'), signatureOf(token, key)) ? token : null
}

function signatureOf(token: string, key: string): Buffer {
  return createHmac('sha256', key).update(token).digest()
}
