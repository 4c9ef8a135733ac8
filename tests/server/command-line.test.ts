import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contentFolder } from '@/lib/content/content-folder'
import { checkContent } from '@/lib/server/check-content'
import { isnad } from '@/lib/server/command-line'

let folder: string
let said: string
let complained: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-command-'))
  said = ''
  complained = ''
  vi.stubEnv('DATA_DIR', folder)
  vi.spyOn(console, 'log').mockImplementation((line) => {
    said += `${line}\n`
  })
  vi.spyOn(console, 'error').mockImplementation((line) => {
    complained += `${line}\n`
  })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('check finds nothing to mend in our own content', async () => {
  expect(await isnad(['check'])).toBe(0)
  expect(said).toMatch(/nothing to mend/)
})

test('check prints every problem at once, each with its place, and exits 1', async () => {
  const content = join(folder, 'content')
  cpSync(contentFolder, content, { recursive: true })
  const yaml = join(content, 'lessons/un-daesh-report/lesson.yaml')
  const spoilt = readFileSync(yaml, 'utf8')
    .replace('source: voronkov', 'source: nobody')
    .replace('evidence: [p1.2]', 'evidence: [p99.1]')
  writeFileSync(yaml, spoilt)
  expect(await checkContent(content)).toBe(1)
  expect(complained).toMatch(/lessons\/un-daesh-report\/lesson\.yaml: statements.*nobody/)
  expect(complained).toMatch(/lessons\/un-daesh-report\/lesson\.yaml: sections\[0\].*p99\.1/)
  expect(complained).toMatch(/\n\d+ to mend\n$/)
})

test('lesson prints the whole lesson with its keys', async () => {
  expect(await isnad(['lesson', 'un-daesh-report', '--json'])).toBe(0)
  const lesson = JSON.parse(said)
  expect(lesson.paragraphs).toHaveLength(20)
  expect(
    lesson.sections[0].questions[0].options.filter((option: { correct: boolean }) => option.correct),
  ).toHaveLength(1)
})

test('an unknown lesson is named, with those there are', async () => {
  expect(await isnad(['lesson', 'no-such'])).toBe(1)
  expect(complained).toContain('un-daesh-report')
  expect(complained).toContain('no-such')
})

test('teacher invite prints a link', async () => {
  expect(await isnad(['teacher', 'invite'])).toBe(0)
  expect(said).toMatch(/^http:\/\/localhost:\d+\/teach\/sign-up\?invitation=[\w-]+\n/)
})

test('reset-password knows only teachers of this school', async () => {
  expect(await isnad(['teacher', 'reset-password', 'nobody@school.test'])).toBe(1)
  expect(complained).toContain('nobody@school.test')
})

test.each([[['teacher']], [['teacher', 'reset-password']], [['teacher', 'invite', 'now']]])(
  '%j shows how it is used',
  async (args) => {
    expect(await isnad(args)).toBe(2)
    expect(complained).toContain('isnad teacher invite')
  },
)

test('an unknown command shows what there is', async () => {
  expect(await isnad(['dance'])).toBe(1)
  expect(complained).toContain('isnad check')
})
