import { expect, test } from 'vitest'
import { scoreChoices } from '@/lib/question/choices/score'
import { aQuestion } from '../../builders/a-lesson'

const option = (id: string) => ({
  id,
  text: { ar: id, en: id },
  correct: id.startsWith('right'),
  why: { ar: id, en: id },
})
const question = aQuestion('q', {
  kind: 'choices',
  options: ['right-1', 'wrong-1', 'right-2', 'wrong-2', 'right-3'].map(option),
})

test.each([
  [['right-1', 'right-2', 'right-3'], 1],
  [['right-1', 'right-2'], 2 / 3],
  [['right-1', 'right-2', 'wrong-1'], 2 / 3 - 1 / 2],
  [['right-1', 'wrong-1'], 0],
  [['wrong-1', 'wrong-2'], 0],
  [['right-1', 'right-2', 'right-3', 'wrong-1', 'wrong-2'], 0],
])('ticking %j earns %d', (options, earned) => {
  expect(scoreChoices(question, { options })).toBeCloseTo(earned, 12)
})
