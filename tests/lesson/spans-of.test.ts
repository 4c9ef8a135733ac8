import { expect, test } from 'vitest'
import { loadLessons } from '@/lib/content/load-lessons'
import { type Span, spansOf } from '@/lib/lesson/spans-of'
import { parse } from './authored'

const lessons = await loadLessons()
const leaves = (spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => (span.inner.length > 0 ? leaves(span.inner) : [span]))
const all = (spans: readonly Span[]): Span[] => spans.flatMap((span) => [span, ...all(span.inner)])
const shape = ({ text, statement, isScareQuote, inner }: Span): unknown => [
  statement?.id ?? (isScareQuote ? 'scare quote' : 'narration'),
  inner.length > 0 ? inner.map(shape) : text,
]
const segmentOf = (lesson: string, id: string) => {
  const found = lessons.find((each) => each.id === lesson)
  const segment = found?.segments.get(id)
  if (!found || !segment) throw new Error(`expected ${id} in ${lesson}`)
  return spansOf(segment, found, 'en').map(shape)
}

test('the pieces of every segment, joined, are its text', () => {
  for (const lesson of [parse(), ...lessons]) {
    for (const segment of lesson.segments.values()) {
      for (const locale of ['ar', 'en'] as const) {
        const spans = spansOf(segment, lesson, locale)
        expect(spans.map((span) => span.text).join('')).toBe(segment.text[locale])
        expect(
          leaves(spans)
            .map((span) => span.text)
            .join(''),
        ).toBe(segment.text[locale])
      }
    }
  }
})

test('a statement is one piece, narration round it plain', () => {
  const lesson = parse()
  const segment = lesson.segments.get('p1.1')
  if (!segment) throw new Error('expected p1.1')
  expect(spansOf(segment, lesson, 'en').map(shape)).toEqual([
    ['narration', 'Zayd said “'],
    ['came', 'the delegation came'],
    ['narration', '” '],
  ])
})

test('a statement that stands in another is a piece of it', () => {
  expect(segmentOf('town-pool', 'p8.2')).toContainEqual([
    'coach-told',
    [
      ['narration', 'her coach, Adam Kerrin, had told her in April that '],
      ['train-away', 'the team would soon have to train forty minutes away by bus'],
    ],
  ])
})

test('a scare quote is a piece of the narration', () => {
  expect(segmentOf('town-pool', 'p6.1')).toContainEqual(['scare quote', '“rescue plan”'])
})

test('every statement and every scare quote of every lesson is shown once', () => {
  for (const lesson of lessons) {
    for (const locale of ['ar', 'en'] as const) {
      const shown = [...lesson.segments.values()].flatMap((segment) => all(spansOf(segment, lesson, locale)))
      const said = shown.flatMap(({ statement }) => statement?.id ?? [])
      expect(said.sort()).toEqual([...lesson.statements.keys()].sort())
      const scare = shown.filter(({ isScareQuote }) => isScareQuote)
      expect(scare.length).toBe(lesson.quotedTerms.filter((term) => term.scare).length)
    }
  }
})
