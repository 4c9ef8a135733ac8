import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matches, sourceFiles } from './source-files'

const code = sourceFiles(['lib', 'app'], /\.tsx?$/)

describe('where things are', () => {
  it('the environment is read in lib/server/env.ts only', () => {
    const others = code.filter((file) => file.path !== 'lib/server/env.ts')
    expect(others.flatMap((file) => matches(file, /process\.env|import\.meta\.env/g))).toEqual([])
  })

  it('a file is named for what it exports: there is no utils, helpers, misc, common, shared, types or index', () => {
    const dumpingGround = /^(utils?|helpers?|misc|common|shared|types|index)\.(ts|tsx)$/
    expect(code.map((file) => file.path).filter((path) => dumpingGround.test(basename(path)))).toEqual([])
  })
})
