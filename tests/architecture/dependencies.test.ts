import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const direct: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies }

describe('dependencies', () => {
  it('each has its reason in docs/DEPENDENCIES.md, and no reason is left over', () => {
    const explained = readFileSync('docs/DEPENDENCIES.md', 'utf8').matchAll(/^\| `([^`]+)` \| \S/gm)
    expect([...explained].map((match) => match[1]).sort()).toEqual(Object.keys(direct).sort())
  })

  it('each is pinned to one version', () => {
    expect(Object.values(direct).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('the lock file and .npmrc name no registry: whoever installs brings their own', () => {
    expect(readFileSync('package-lock.json', 'utf8').match(/"resolved": *"https?:[^"]*"/g)).toBeNull()
    expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry|https?:/)
  })
})
