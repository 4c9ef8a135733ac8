import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/server/intl-request.ts')

export default withNextIntl({
  poweredByHeader: false,
  // The title is in the first HTML for everybody: a page without JavaScript could not move it there.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2'],
  // Pages are small and personal; the browser asks again rather than show what somebody else left.
  experimental: { staleTimes: { dynamic: 0, static: 30 } },
})
