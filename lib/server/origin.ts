import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a POST comes from one of our own pages: its Origin must be ours. Ours is PUBLIC_ORIGIN, or else the host the
 * request was sent to; never X-Forwarded-Host, which anybody can send. A form sends an Origin, so none at all is refused.
 */
export function isOwnOrigin(
  { origin, host: sentTo }: Pick<IncomingHttpHeaders, 'origin' | 'host'>,
  publicOrigin: string | null,
): boolean {
  if (!origin || !URL.canParse(origin)) return false
  if (publicOrigin) return origin === publicOrigin
  const { protocol, host } = new URL(origin)
  return /^https?:$/.test(protocol) && host === sentTo?.toLowerCase()
}

/** Whether the browser came by https; `forwardedProto` is the header of that name. Without it a Secure cookie would vanish. */
export function isHttps(
  forwardedProto: string | string[] | null | undefined,
  publicOrigin: string | null,
): boolean {
  const forwarded = forwardedProto?.toString().split(',')[0]?.trim()
  return forwarded ? forwarded === 'https' : (publicOrigin?.startsWith('https:') ?? false)
}
