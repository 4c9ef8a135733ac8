import { expect, test } from 'vitest'
import { masteryOf } from '@/lib/progress/mastery'
import type { Skill } from '@/lib/question/question'

/** First tries, one a minute: `+` right, `-` wrong, `/` in part, a space where the next lesson begins. */
function tries(marks: string, skill: Skill = 'evidence', possible = 1) {
  return marks.split(' ').flatMap((lesson, lessonIndex) =>
    [...lesson].map((mark, index) => ({
      lessonId: `lesson-${lessonIndex}`,
      skill,
      questionId: `q${lessonIndex}-${index}`,
      questionVersion: 'v',
      verdict: ({ '+': 'correct', '-': 'wrong', '/': 'partial' } as const)[mark as '+' | '-' | '/'],
      points: 1,
      possible,
      serverTime: new Date(60_000 * (100 * lessonIndex + index)),
      seq: 100 * lessonIndex + index,
    })),
  )
}

test.each([
  ['four of the last five, in two lessons', '- ++-++', true],
  ['all of the last five', '+ +++++', true],
  ['only four in all', '++ ++', false],
  ['three of the last five', '++++ +-+-+', false],
  ['five right in one lesson only', '+++++', false],
  ['right in part is not right', '+ +/+/+', false],
  ['what was long ago no longer counts', '++++++ ++---', false],
])('%s: %s', (_, marks, isMastered) => {
  expect(masteryOf(tries(marks))).toMatchObject([{ skill: 'evidence', isMastered }])
})

test('counts each skill by itself, and says of how many', () => {
  expect(masteryOf([...tries('+-+'), ...tries('- +', 'comprehension')])).toEqual([
    { skill: 'comprehension', right: 1, of: 2, lessons: 2, isMastered: false },
    { skill: 'evidence', right: 2, of: 3, lessons: 1, isMastered: false },
  ])
})

test('what only a teacher can judge does not count', () => {
  expect(masteryOf(tries('++++', 'evidence', 0))).toEqual([])
})

test('goes by the server’s clock, in whatever order the answers come', () => {
  const some = tries('----- +++++')
  expect(masteryOf(some.toReversed())).toEqual(masteryOf(some))
})
