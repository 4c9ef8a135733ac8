import { describe, expect, it } from 'vitest'
import { importsAgainstTheOrder } from './import-order'
import { matches, sourceFiles } from './source-files'

const code = sourceFiles(['lib', 'app'], /\.tsx?$/)
const pureCode = sourceFiles(['lib/question', 'lib/lesson', 'lib/attribution', 'lib/progress'], /\.ts$/)

describe('one-way flow', () => {
  it('a folder imports only from folders before it; the pure ones only each other and what computes', () => {
    expect(code.flatMap(importsAgainstTheOrder)).toEqual([])
  })

  it('the pure folders are handed the clock, chance and the environment', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bprocess\.|\bfetch\(|\bperformance\.now\(/g
    expect(pureCode.flatMap((file) => matches(file, impure))).toEqual([])
  })

  it.each([
    ['lib/question/a.ts', "import { b } from '../lesson/b'"],
    ['lib/lesson/a.ts', "import { readFileSync } from 'node:fs'"],
    ['lib/progress/a.ts', "import messages from '../../content/messages/ar.json'"],
    ['lib/store/a.ts', "export { b } from '../commands/b'"],
    ['lib/commands/a.ts', "import { cookies } from 'next/headers'"],
    ['lib/commands/a.ts', "const { b } = await import('../server/b')"],
    ['lib/server/a.ts', "import { eq } from 'drizzle-orm'"],
    ['lib/i18n/a.ts', "import '@/app/b.css'"],
    ['lib/i18n/a.ts', "import type {\n  B,\n} from '../server/b'"],
  ])('is not kept by %s: %s', (path, text) => {
    expect(importsAgainstTheOrder({ path, text })).toHaveLength(1)
  })

  it.each([
    ['lib/lesson/a.ts', "import { b } from '../question/choice/b'"],
    ['lib/question/a.ts', "import { z } from 'zod'"],
    ['lib/progress/a.ts', "import { fsrs } from 'ts-fsrs'"],
    ['lib/store/a.ts', "import { eq } from 'drizzle-orm'"],
    ['app/[locale]/page.tsx', "import { b } from '@/lib/server/b'"],
  ])('is kept by %s: %s', (path, text) => {
    expect(importsAgainstTheOrder({ path, text })).toEqual([])
  })
})
