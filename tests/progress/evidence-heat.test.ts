import { describe, expect, it } from 'vitest'
import { evidenceHeat } from '@/lib/progress/evidence-heat'
import { aQuestion } from '../builders/a-lesson'

const why = { ar: '', en: '' }
const picking = (id: string, segments: string[], accepted: string[]) =>
  aQuestion(id, { passage: { segments, accepted: [{ segments: accepted, why }], whyNot: why } })
const picked = (questionId: string, ...segments: string[]) => ({ questionId, answer: { segments } })

describe('the heat of evidence', () => {
  const one = picking('one', ['p1.1', 'p1.2'], ['p1.1'])
  const other = picking('other', ['p1.2', 'p2.1'], ['p2.1'])
  const tries = [
    picked('one', 'p1.1'),
    picked('one', 'p1.1', 'p1.2'),
    picked('other', 'p1.2'),
    picked('a question that is not asked about', 'p2.1'),
  ]

  it('is how many picked a segment, of those who could', () => {
    expect([...evidenceHeat([one, other], tries)]).toEqual([
      ['p1.1', { picked: 2, n: 2, isAccepted: true }],
      ['p1.2', { picked: 2, n: 3, isAccepted: false }],
      ['p2.1', { picked: 0, n: 1, isAccepted: true }],
    ])
  })

  it('of one question knows that question only', () => {
    expect(evidenceHeat([other], tries).get('p1.2')).toEqual({ picked: 1, n: 1, isAccepted: false })
    expect(evidenceHeat([aQuestion('without-a-passage')], tries).size).toBe(0)
  })
})
