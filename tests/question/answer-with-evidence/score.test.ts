import { expect, test } from 'vitest'
import { scoreAnswerWithEvidence } from '@/lib/question/answer-with-evidence/score'
import { aQuestion } from '../../builders/a-lesson'

const question = aQuestion('q', {
  kind: 'answer-with-evidence',
  passage: {
    segments: ['p1.1', 'p1.2', 'p1.3', 'p1.4'],
    accepted: [{ segments: ['p1.2'], why: { ar: 'w', en: 'w' } }],
    whyNot: { ar: 'n', en: 'n' },
  },
})

test.each([
  ['the answer with its evidence', 'right', ['p1.2'], 1],
  ['the answer with other evidence', 'right', ['p1.1'], 1 / 2],
  ['the answer with part of the evidence', 'right', ['p1.1', 'p1.2'], 1 / 2 + 1 / 3],
  ['the evidence of an answer that is wrong', 'wrong', ['p1.2'], 0],
])('%s earns what it is worth', (_, option, segments, earned) => {
  expect(scoreAnswerWithEvidence(question, { option, segments })).toBeCloseTo(earned, 12)
})
