import { expect, test } from 'vitest'
import { deriveOne, optionsOf } from '../derive-one'

const text = (words: string) => ({ ar: `${words} ع`, en: words })
const judgement = (answer: string | boolean) => ({
  kind: 'judgement',
  skill: 'text-limits',
  claim: text('It rained.'),
  answer,
  evidence: ['p2.1'],
  why: { true: text('so it says'), false: text('it says otherwise'), 'not-said': text('it says nothing') },
})

test('offers true, false and not said, always in this order, each with the author’s explanation', () => {
  const derived = deriveOne(judgement('not-said'))
  expect(optionsOf(derived)).toEqual([
    ['true', 'judgement.true', 'so it says'],
    ['false', 'judgement.false', 'it says otherwise'],
    ['*not-said', 'judgement.not-said', 'it says nothing'],
  ])
  expect(derived.prompt.en).toBe('judgement.prompt')
  expect(derived.words).toEqual(text('It rained.'))
  expect(derived.evidence).toEqual(['p2.1'])
  expect(derived.skill).toBe('text-limits')
})

// A bare true or false in YAML is no text.
test.each([
  ['true', 'true'],
  [true, 'true'],
  ['false', 'false'],
  [false, 'false'],
  ['not-said', 'not-said'],
])('the key of answer: %j is %s', (answer, key) => {
  const right = deriveOne(judgement(answer)).options.filter(({ correct }) => correct)
  expect(right.map(({ id }) => id)).toEqual([key])
})

test('the evidence shows the answer, but where the text does not say', () => {
  const shows = [true, false, 'not-said'].map((answer) => deriveOne(judgement(answer)).evidenceShows)
  expect(shows).toEqual(['the-answer', 'the-answer', 'what-the-text-says'])
})
