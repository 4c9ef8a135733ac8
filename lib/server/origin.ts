/**
 * Whether a POST comes from one of our own pages: its Origin must be ours. Ours is PUBLIC_ORIGIN, or else the host the
 * request was sent to; never X-Forwarded-Host, which anybody can send. A form sends an Origin, so none at all is refused.
 */
export function isOwnOrigin(headers: Headers, publicOrigin: string | null): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  if (publicOrigin) return origin === publicOrigin
  const { protocol, host } = new URL(origin)
  return /^https?:$/.test(protocol) && host === headers.get('host')?.toLowerCase()
}

/** Whether the browser came by https. Without it a Secure cookie would vanish. */
export function isHttps(headers: Headers, publicOrigin: string | null): boolean {
  const forwarded = headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  return forwarded ? forwarded === 'https' : (publicOrigin?.startsWith('https:') ?? false)
}
