import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contentFolder } from '@/lib/content/content-folder'
import { loadLessons } from '@/lib/content/load-lessons'
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

test('a lesson that does not parse hides neither its other problems nor those of another lesson', async () => {
  const content = join(folder, 'content')
  cpSync(contentFolder, content, { recursive: true })
  const spoil = (lesson: string, mend: (yaml: string) => string) => {
    const file = join(content, 'lessons', lesson, 'lesson.yaml')
    writeFileSync(file, mend(readFileSync(file, 'utf8')))
  }
  const invented = (await loadLessons()).filter(({ isInvented }) => isInvented).map(({ id }) => id)
  const [unfit = '', oneSided = ''] = invented
  spoil('un-daesh-report', (yaml) =>
    yaml.replace('skill: comprehension', 'skill: dancing').replace('source: voronkov', 'source: nobody'),
  )
  spoil(unfit, () => 'a: [')
  spoil(oneSided, (yaml) => yaml.replaceAll('answer: true', 'answer: false'))
  expect(await checkContent(content)).toBe(1)
  expect(complained).toMatch(
    /lessons\/un-daesh-report\/lesson\.yaml: sections\[\d\]\.questions\[\d+\]\.skill/,
  )
  expect(complained).toMatch(/lessons\/un-daesh-report\/lesson\.yaml: statements.*nobody/)
  expect(complained).toContain(`lessons/${unfit}/lesson.yaml: `)
  expect(complained).toContain(`lessons/${oneSided}/lesson.yaml: judgement: expected at least 60 %`)
})

test('every file that is missing is named', async () => {
  const content = join(folder, 'content')
  cpSync(contentFolder, content, { recursive: true })
  for (const name of ['article.en.txt', 'lesson.yaml']) rmSync(join(content, 'lessons/un-daesh-report', name))
  expect(await checkContent(content)).toBe(1)
  expect(complained).toBe(
    [
      'lessons/un-daesh-report/article.en.txt: expected a file, got nothing',
      'lessons/un-daesh-report/lesson.yaml: expected a file, got nothing',
      '\n2 to mend\n',
    ].join('\n'),
  )
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
