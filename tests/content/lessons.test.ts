import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentFolder } from '@/lib/content/content-folder'
import { loadLessons } from '@/lib/content/load-lessons'
import { checkBalance } from '@/lib/lesson/check-balance'
import { joinArticle } from '@/lib/lesson/cut-article'
import { keyOf } from '@/lib/question/explain'
import { skills } from '@/lib/question/question'
import { kinds } from '@/lib/question/registry'
import { sourceFiles } from '../architecture/source-files'

const lessons = await loadLessons()
const questionsOf = (lesson: (typeof lessons)[number]) =>
  lesson.sections.flatMap((section) => section.questions)
const unLesson = lessons.find(({ id }) => id === 'un-daesh-report')

test('there are three, and the two that are invented say so', () => {
  expect(lessons.map(({ id, isInvented, original }) => [id, isInvented, original])).toEqual([
    ['town-pool', true, 'en'],
    ['two-reports-one-harbour', true, 'ar'],
    ['un-daesh-report', false, 'ar'],
  ])
  for (const { isInvented, provenance } of lessons) {
    expect(/^Invented for teaching|invented for teaching/.test(provenance.en)).toBe(isInvented)
    expect(provenance.ar.includes('للتعليم')).toBe(isInvented)
  }
})

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (id, lesson) => {
  const questions = questionsOf(lesson)
  test('asks enough, of every skill', () => {
    expect(questions.length).toBeGreaterThanOrEqual(25)
    expect(new Set(questions.map(({ skill }) => skill))).toEqual(new Set(skills))
  })
  test('is balanced', () => {
    expect(checkBalance(lesson)).toEqual([])
  })
  test.each(['ar', 'en'] as const)('its segments joined give article.%s.txt', (locale) => {
    const article = readFileSync(join(contentFolder, 'lessons', id, `article.${locale}.txt`), 'utf8')
    expect(joinArticle(lesson.paragraphs, article, locale)).toBe(article)
  })
  test('no segment is longer than 35 Arabic words', () => {
    for (const segment of lesson.segments.values())
      expect(segment.text.ar.trim().split(/\s+/).length).toBeLessThanOrEqual(35)
  })
  test('explains every option of one choice differently from the others', () => {
    const groups = questions.flatMap(({ kind, options, slots }) =>
      kind === 'order' ? [] : [options, ...slots.map((slot) => slot.options)],
    )
    for (const options of groups) {
      for (const locale of ['ar', 'en'] as const)
        expect(new Set(options.map((option) => option.why[locale])).size).toBe(options.length)
    }
  })
  test('has an answer to write out for every question', () => {
    for (const question of questions) expect(keyOf(question).length).toBeGreaterThan(0)
  })
})

test('the town’s story has what a reader must learn to see: voices without a name, papers, a word at a distance, a report passed on', () => {
  const town = lessons.find(({ id }) => id === 'town-pool')
  const sources = [...(town?.sources.values() ?? [])]
  const statements = [...(town?.statements.values() ?? [])]
  expect(sources.filter(({ kind }) => kind === 'unnamed').length).toBeGreaterThanOrEqual(2)
  expect(town?.documents.has('press-release')).toBe(true)
  expect(town?.quotedTerms.some(({ scare }) => scare)).toBe(true)
  // At second hand: somebody’s words give the content of a document, or stand in somebody else’s.
  const isPassedOn = ({ source, documents }: (typeof statements)[number]) =>
    documents.some(({ document, relation }) => relation === 'reports' && document !== source)
  expect(statements.some(isPassedOn)).toBe(true)
  expect(statements.some(({ within }) => within !== null)).toBe(true)
})

test('the two reports of the harbour attribute one claim to two sources', () => {
  const harbour = lessons.find(({ id }) => id === 'two-reports-one-harbour')
  const nineMetres = [...(harbour?.statements.values() ?? [])].filter(({ text }) =>
    text.en.includes('nine metres'),
  )
  expect(new Set(nineMetres.map(({ source }) => source)).size).toBe(2)
})

test('the UN lesson asks in every way there is, and at least sixty times', () => {
  const asked = unLesson ? questionsOf(unLesson) : []
  expect(asked.length).toBeGreaterThanOrEqual(60)
  expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)))
})

test('it asks three times what another wording changes, and calls that wording ours', () => {
  const drift = (unLesson ? questionsOf(unLesson) : []).filter(
    ({ kind, words }) => kind === 'choice' && words,
  )
  expect(drift.length).toBeGreaterThanOrEqual(3)
  const articles = ['ar', 'en'].map((locale) =>
    readFileSync(join(contentFolder, 'lessons/un-daesh-report', `article.${locale}.txt`), 'utf8'),
  )
  for (const { prompt, words } of drift) {
    expect(prompt.en).toContain('which we wrote for this question')
    expect(prompt.ar).toContain('كتبناها نحن لهذا السؤال')
    for (const article of articles) {
      expect(article).not.toContain(words?.ar)
      expect(article).not.toContain(words?.en)
    }
  }
})

test('it orders only what the article dates: resolution 2396 has no date', () => {
  for (const { slots } of (unLesson ? questionsOf(unLesson) : []).filter(({ kind }) => kind === 'order')) {
    for (const { text } of slots) expect(`${text.ar} ${text.en}`).not.toContain('2396')
  }
})

test('no line of code is special to a lesson: none names a lesson, a source or a document of one', () => {
  const ids = lessons.flatMap(({ id, sources, documents }) => [id, ...sources.keys(), ...documents.keys()])
  const names = new RegExp(`(?<![\\w-])(${[...new Set(ids)].join('|')})(?![\\w-])`)
  const code = sourceFiles(['app', 'bin', 'lib'], /\.(tsx?|mjs)$/)
  const special = code.flatMap(({ path, text }) => names.exec(text)?.[0].concat(' in ', path) ?? [])
  expect(special).toEqual([])
})
