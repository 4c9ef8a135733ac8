import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentFolder } from '@/lib/content/content-folder'
import { loadLessons } from '@/lib/content/load-lessons'
import { checkBalance } from '@/lib/lesson/check-balance'
import { joinArticle } from '@/lib/lesson/cut-article'

const loaded = (await loadLessons()).find((lesson) => lesson.id === 'un-daesh-report')
if (!loaded) throw new Error('expected the UN lesson')
const lesson = loaded
const questions = lesson.sections.flatMap((section) => section.questions)
const article = (locale: 'ar' | 'en') =>
  readFileSync(join(contentFolder, 'lessons/un-daesh-report', `article.${locale}.txt`), 'utf8')
const keyOf = (question: (typeof questions)[number]) => question.options.find((option) => option.correct)?.id
const count = (values: readonly unknown[], value: unknown) => values.filter((each) => each === value).length

describe('the article', () => {
  test('is the one we were given, byte for byte', () => {
    const hash = createHash('sha256').update(article('ar')).digest('hex')
    expect(hash).toBe('b0658555b0e994914132a7993eb2e60cc52b8b4f88980ab04e17998a99a2a9e5')
  })
  test.each(['ar', 'en'] as const)('its segments joined give article.%s.txt', (locale) => {
    expect(joinArticle(lesson.paragraphs, article(locale), locale)).toBe(article(locale))
  })
  test('has a headline and nineteen paragraphs, no segment over 35 words', () => {
    expect(lesson.paragraphs.map((paragraph) => paragraph.id)).toEqual(
      Array.from({ length: 20 }, (_, n) => `p${n}`),
    )
    for (const segment of lesson.segments.values())
      expect(segment.text.ar.trim().split(/\s+/).length).toBeLessThanOrEqual(35)
  })
  test('says what is known of it', () => {
    expect(lesson.provenance.en).toBe('The text we have names no author, no outlet and no date.')
    expect(lesson.translation.en).toBe(
      "Translated from Arabic. Words in quotation marks are the article's Arabic, not the speakers' own English.",
    )
  })
})

describe('the attribution model follows the rule', () => {
  const expected: Record<string, string> = { p0: 'united-nations', p1: 'united-nations', p3: 'hunt' }
  for (const n of [5, 6, 7]) expected[`p${n}`] = 'seventh-report'
  for (const n of [8, 9, 10, 11, 12]) expected[`p${n}`] = 'voronkov'
  for (const n of [13, 14, 15, 16]) expected[`p${n}`] = 'coninsx'
  for (const n of [17, 18, 19]) expected[`p${n}`] = 'haley'
  test('whose words each paragraph holds', () => {
    const found: Record<string, string> = {}
    for (const statement of lesson.statements.values()) {
      const paragraph = statement.segment.split('.')[0] as string
      expect(found[paragraph] ?? statement.source).toBe(statement.source)
      found[paragraph] = statement.source
    }
    expect(found).toEqual(expected)
  })
  test('p1 and p8 to p12 rest on no document', () => {
    for (const statement of lesson.statements.values()) {
      if (/^p(1|8|9|10|11|12)\./.test(statement.segment)) expect(statement.documents).toEqual([])
    }
  })
})

describe('the questions', () => {
  test('are enough of every skill and kind', () => {
    const skills = questions.map((question) => question.skill)
    expect(questions.length).toBeGreaterThanOrEqual(42)
    expect(lesson.sections.length).toBeGreaterThanOrEqual(5)
    expect(lesson.sections.length).toBeLessThanOrEqual(7)
    expect(count(skills, 'comprehension')).toBeGreaterThanOrEqual(14)
    expect(count(skills, 'who-said-it')).toBeGreaterThanOrEqual(12)
    expect(count(skills, 'which-document')).toBeGreaterThanOrEqual(8)
    expect(count(skills, 'how-reported')).toBeGreaterThanOrEqual(4)
    expect(count(skills, 'text-limits')).toBeGreaterThanOrEqual(4)
  })
  test('each document, and none, is the key at least twice', () => {
    const keys = questions.filter((question) => question.kind === 'which-document').map(keyOf)
    for (const document of ['res-2178', 'res-2396', 'seventh-report', 'none'])
      expect(count(keys, document)).toBeGreaterThanOrEqual(2)
  })
  test('are balanced', () => {
    expect(checkBalance(lesson)).toEqual([])
  })
  test('never ask for a document where the article does not say', () => {
    for (const question of questions.filter((each) => each.kind === 'which-document')) {
      for (const segment of question.evidence) expect(segment).not.toMatch(/^p(1|8|9|10|11|12)\./)
    }
  })
  // p6 and p7: whose is what the report says, its presenter's? p4: what does “this” point to that came in the report?
  test.each([
    [/^p[67]\./, ['voronkov', 'seventh-report']],
    [/^p[01]\./, ['united-nations', 'seventh-report']],
  ])('never offer together for %s who may both be meant: %s', (place, rivals) => {
    const near = [...lesson.segments.values()].filter(({ id }) => place.test(id)).map(({ text }) => text.ar)
    const isNear = (words: string | undefined) => near.some((text) => words && text.includes(words))
    const offered = questions
      .filter(({ kind }) => kind === 'who-said-it' || kind === 'match')
      .flatMap(({ words, options, slots }) => [{ text: words, options }, ...slots])
      .filter(({ text }) => isNear(text?.ar))
      .map(({ options }) => options.map(({ id }) => id))
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.filter((ids) => rivals.every((rival) => ids.includes(rival)))).toEqual([])
  })
  test('show no year and no symbol of a document before the answer', () => {
    for (const document of lesson.documents.values()) {
      const shown = questions
        .flatMap((q) => [q.prompt, q.words, ...q.options.map((option) => option.text)])
        .map((text) => `${text?.ar} ${text?.en}`)
      expect(shown.filter((text) => text.includes(document.canonical))).toEqual([])
    }
  })
  test('explain every option differently from the others', () => {
    for (const question of questions) {
      for (const locale of ['ar', 'en'] as const) {
        expect(new Set(question.options.map((option) => option.why[locale])).size).toBe(
          question.options.length,
        )
      }
    }
  })
})
