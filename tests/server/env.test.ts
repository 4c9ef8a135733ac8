import { afterEach, expect, test, vi } from 'vitest'
import { EnvError, env } from '@/lib/server/env'

afterEach(() => vi.unstubAllEnvs())

test('nothing has to be set', () => {
  for (const name of ['DATA_DIR', 'HOST', 'PORT', 'PUBLIC_ORIGIN']) vi.stubEnv(name, '')
  expect(env()).toEqual({
    dataDir: `${process.cwd()}/data`,
    port: 3000,
    publicOrigin: null,
    isInNetwork: false,
  })
})

test.each([
  ['PORT', 'three thousand'],
  ['PORT', '70000'],
  ['PORT', '3000.5'],
  ['PUBLIC_ORIGIN', 'isnad.example'],
  ['PUBLIC_ORIGIN', 'https://isnad.example/lessons'],
  ['PUBLIC_ORIGIN', 'ftp://isnad.example'],
])('%s=%s cannot be meant, and the message names it', (name, value) => {
  vi.stubEnv(name, value)
  expect(env).toThrow(EnvError)
  expect(env).toThrow(`${name}: expected`)
})

test('an origin is taken with or without its last slash', () => {
  vi.stubEnv('PUBLIC_ORIGIN', 'https://isnad.example/')
  expect(env().publicOrigin).toBe('https://isnad.example')
})
