import { expect, test } from 'vitest'
import { deriveOne } from '../derive-one'

const text = (words: string) => ({ ar: `${words} ع`, en: words })
const choice = {
  kind: 'choice',
  skill: 'comprehension',
  prompt: text('What came?'),
  hint: text('Look at the verb.'),
  evidence: ['p1.1'],
  options: [
    { id: 'rain', text: text('rain'), why: text('not rain') },
    { id: 'delegation', text: text('a delegation'), correct: true, why: text('as Zayd says') },
    { id: 'nothing', text: text('nothing'), why: text('something did') },
  ],
}

test('is what the author wrote: its options in their order, each with its explanation, one of them the key', () => {
  const { version: _, ...derived } = deriveOne(choice)
  expect(derived).toEqual({
    id: 'one',
    kind: 'choice',
    skill: 'comprehension',
    prompt: choice.prompt,
    words: null,
    hint: choice.hint,
    options: choice.options.map((option) => ({ correct: false, ...option })),
    slots: [],
    passage: null,
    blank: null,
    essay: null,
    evidence: ['p1.1'],
    evidenceShows: 'the-answer',
    attribution: null,
  })
})

test('asks about words that the author gives, where there are some', () => {
  expect(deriveOne({ ...choice, words: text('something came') }).words).toEqual(text('something came'))
})

test('about the limits of the text, the evidence shows only what the text does say', () => {
  expect(deriveOne({ ...choice, skill: 'text-limits' }).evidenceShows).toBe('what-the-text-says')
})
