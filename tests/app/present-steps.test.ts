import { expect, test } from 'vitest'
import { stepAt, stepsOf } from '@/app/[locale]/teach/[classroom]/present/[lesson]/steps'
import { aLesson } from '../builders/a-lesson'

const text = { ar: 'ع', en: 'e' }
const plain = aLesson()
const lesson = aLesson({
  sections: plain.sections.map((section, index) => ({
    ...section,
    paragraphs: [
      {
        id: `p${index}`,
        segments: [1, 2].map((number) => ({ id: `p${index}.${number}`, paragraph: `p${index}`, text })),
      },
    ],
  })),
})

test('a lesson is shown section by section: its segments, then its questions', () => {
  expect(stepsOf(lesson).map(({ path }) => path)).toEqual([
    'first?segment=p0.1',
    'first?segment=p0.2',
    'first/a1',
    'first/a2',
    'second?segment=p1.1',
    'second?segment=p1.2',
    'second/b1',
    'second/b2',
  ])
})

test('a step knows what comes before and after it, over the end of a section', () => {
  const at = stepAt(lesson, ({ question }) => question === 'a2')
  expect([at?.before?.path, at?.after?.path]).toEqual(['first/a1', 'second?segment=p1.1'])
})

test('the first has nothing before it, the last nothing after it, and what is no step is none', () => {
  expect(stepAt(lesson, ({ segment }) => segment === 'p0.1')?.before).toBeNull()
  expect(stepAt(lesson, ({ question }) => question === 'b2')?.after).toBeNull()
  expect(stepAt(lesson, ({ question }) => question === 'c1')).toBeNull()
})
