import { resolve } from 'node:path'

/** A setting that cannot be meant, in one line for whoever runs the server. */
export class EnvError extends Error {
  override name = 'EnvError'
  readonly code = 'malformed-setting'
}

/** What whoever runs the server may set; nothing has to be. Throws `EnvError`. */
export function env(): {
  dataDir: string
  port: number
  publicOrigin: string | null
  /** Whether other computers can reach us. */
  isInNetwork: boolean
} {
  const { DATA_DIR, HOST, PORT, PUBLIC_ORIGIN } = process.env
  return {
    dataDir: resolve(DATA_DIR || 'data'),
    port: parsePort(PORT || '3000'),
    publicOrigin: PUBLIC_ORIGIN ? parseOrigin(PUBLIC_ORIGIN) : null,
    isInNetwork: HOST === '0.0.0.0',
  }
}

function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new EnvError(`PORT: expected a number from 0 to 65535, got ${text}`)
}

/** Where browsers find the school, when a proxy stands in front. */
function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  // A path, a user or a query would never be part of what a browser sends as its Origin.
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin
  throw new EnvError(`PUBLIC_ORIGIN: expected an origin such as https://isnad.school.example, got ${text}`)
}
