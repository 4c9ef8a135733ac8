import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '@/lib/server/content-security-policy'

test('every response has a nonce of its own, and nothing inline or from elsewhere runs without it', () => {
  const [one, other] = [contentSecurityPolicy(), contentSecurityPolicy()]
  const nonceOf = (policy: string) => policy.match(/script-src 'self' 'nonce-([\w+/]{22}==)'/)?.[1] ?? ''
  expect(nonceOf(one)).not.toBe('')
  expect(nonceOf(one)).not.toBe(nonceOf(other))
  expect(one).not.toMatch(/unsafe|https?:|\*/)
  for (const rule of [
    "default-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ])
    expect(one).toContain(rule)
})
