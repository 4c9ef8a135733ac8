import { expect, test } from 'vitest'
import { scoreOrder } from '@/lib/question/order/score'
import { aQuestion } from '../../builders/a-lesson'

const events = ['first', 'second', 'third', 'fourth']
const text = (words: string) => ({ ar: words, en: words })
const question = aQuestion('q', {
  kind: 'order',
  options: [],
  slots: events.map((id, index) => ({
    id,
    text: text(id),
    options: events.map((_, place) => ({
      id: String(place + 1),
      text: text(String(place + 1)),
      correct: place === index,
      why: text('why'),
    })),
  })),
})
const given = (places: string) => ({
  slots: Object.fromEntries(events.map((id, index) => [id, places[index] ?? ''])),
})

test.each([
  ['1234', 1],
  ['2134', 2 / 3],
  ['2143', 1 / 3],
  ['1432', 0],
  ['4321', 0],
  ['1111', 0],
])('the places %s earn the pairs in order, a random order nothing', (places, earned) => {
  expect(scoreOrder(question, given(places))).toBeCloseTo(earned, 12)
})
