import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '@/lib/server/content-security-policy'

test('every response has a nonce of its own, and nothing inline or from elsewhere runs without it', () => {
  const [one, other] = [contentSecurityPolicy(), contentSecurityPolicy()]
  expect(one.nonce).not.toBe(other.nonce)
  expect(one.policy).toContain(`script-src 'self' 'nonce-${one.nonce}'`)
  expect(one.policy).not.toMatch(/unsafe|https?:|\*/)
  for (const rule of [
    "default-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ])
    expect(one.policy).toContain(rule)
})
