import { expect, test } from 'vitest'
import { spansOf } from '@/lib/lesson/spans-of'
import { parse } from './authored'

test('the pieces of every segment, joined, are its text', () => {
  const lesson = parse()
  for (const segment of lesson.segments.values()) {
    for (const locale of ['ar', 'en'] as const) {
      const spans = spansOf(segment, lesson.statements.values(), locale)
      expect(spans.map((span) => span.text).join('')).toBe(segment.text[locale])
    }
  }
})

test('a statement is one piece, narration round it plain', () => {
  const lesson = parse()
  const segment = lesson.segments.get('p1.1')
  if (!segment) throw new Error('expected p1.1')
  expect(
    spansOf(segment, lesson.statements.values(), 'en').map(({ text, statement }) => [text, statement?.id]),
  ).toEqual([
    ['Zayd said “', undefined],
    ['the delegation came', 'came'],
    ['” ', undefined],
  ])
})
