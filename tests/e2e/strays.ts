import type { BrowserContext } from '@playwright/test'

/** What no page may do unnoticed: log an error, throw, or ask another origin for anything. */
export type Strays = {
  /** A test that provokes an error (a 404, a refused call) names it here. */
  allow: (expected: RegExp) => void
  watch: (context: BrowserContext) => void
  /** Errors the server logged count too. */
  seen: (serverOutput: string) => string[]
}

export function watchStrays(origin: string): Strays {
  const allowed: RegExp[] = []
  const strays: string[] = []
  return {
    allow: (expected) => allowed.push(expected),
    watch(context) {
      context.on('console', (message) => {
        if (message.type() === 'error')
          strays.push(`console error: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => strays.push(`page error: ${error.error().stack}`))
      context.on('request', (request) => {
        if (isForeign(request.url(), origin)) strays.push(`request to another origin: ${request.url()}`)
      })
    },
    seen(serverOutput) {
      const serverErrors = serverOutput.split('\n').filter((line) => line.includes('⨯'))
      return [...strays, ...serverErrors.map((line) => `server error: ${line}`)].filter(
        (stray) => !allowed.some((expected) => expected.test(stray)),
      )
    },
  }
}

function isForeign(url: string, origin: string): boolean {
  return /^(https?|wss?):/.test(url) && new URL(url).host !== new URL(origin).host
}
