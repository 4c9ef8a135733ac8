import { expect, test } from 'vitest'
import { groupsFor } from '@/app/[locale]/teach/[classroom]/present/[lesson]/[section]/[question]/groups-for'
import type { Correction } from '@/lib/question/correction'
import { aLesson, aQuestion } from '../builders/a-lesson'

const shownRight = (correction: Correction | null) =>
  groupsFor(aLesson(), aQuestion('a1'), correction)
    .flatMap(({ options }) => options)
    .filter(({ isRight }) => isRight)
    .map(({ part }) => part)

test.each<[string, Correction | null, string[]]>([
  ['the author’s key', null, ['right']],
  ['the teacher’s key where they have corrected it', { kind: 'key', options: ['wrong'] }, ['wrong']],
  ['no key of a void question', { kind: 'void' }, []],
])('the class is shown %s', (_, correction, right) => {
  expect(shownRight(correction)).toEqual(right)
})
