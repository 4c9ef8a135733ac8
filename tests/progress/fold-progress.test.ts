import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountedAnswer, foldProgress } from '@/lib/progress/fold-progress'

const questions = [
  { id: 'q1', version: 'v1' },
  { id: 'q2', version: 'v1' },
]

let seq = 0
function anAnswer(change: Partial<CountedAnswer> = {}): CountedAnswer {
  seq += 1
  return {
    questionId: 'q1',
    questionVersion: 'v1',
    verdict: 'wrong',
    points: 0,
    possible: 1,
    serverTime: new Date(1000 + seq),
    seq,
    ...change,
  }
}
const right = { verdict: 'correct', points: 1 } as const

describe('progress in a section', () => {
  it('is nothing before the first answer', () => {
    expect(foldProgress(questions, [])).toEqual({
      answered: 0,
      points: 0,
      possible: 0,
      tries: 0,
      lastAnsweredAt: null,
      latestQuestion: null,
      wrongInARow: 0,
    })
  })

  it('knows the latest question and how often in a row it went wrong', () => {
    const answers = [anAnswer({ questionId: 'q2' }), anAnswer(right), anAnswer(), anAnswer()]
    expect(foldProgress(questions, answers)).toMatchObject({ latestQuestion: 'q1', wrongInARow: 2 })
    expect(foldProgress(questions, [...answers, anAnswer(right)])).toMatchObject({ wrongInARow: 0 })
    const elsewhere = anAnswer({ questionId: 'q2' })
    expect(foldProgress(questions, [...answers, elsewhere])).toMatchObject({
      latestQuestion: 'q2',
      wrongInARow: 2,
    })
  })

  it('a second try earns nothing, however right', () => {
    expect(foldProgress(questions, [anAnswer(), anAnswer(right)])).toMatchObject({ points: 0, tries: 2 })
  })

  it('a second try loses nothing, however wrong', () => {
    expect(foldProgress(questions, [anAnswer(right), anAnswer()])).toMatchObject({ points: 1, answered: 1 })
  })

  it('the first try is the earlier by server time, even when it was stored later', () => {
    const later = anAnswer({ serverTime: new Date(5000) })
    const earlier = anAnswer({ ...right, serverTime: new Date(4000) })
    expect(foldProgress(questions, [later, earlier]).points).toBe(1)
  })

  it('of two answers in one millisecond the one stored first is the first', () => {
    const at = new Date(9000)
    const [first, second] = [anAnswer({ serverTime: at }), anAnswer({ ...right, serverTime: at })]
    expect(foldProgress(questions, [second, first]).points).toBe(0)
  })

  it('answers to another version of a question, or to another section, do not count', () => {
    const others = [anAnswer({ ...right, questionVersion: 'v0' }), anAnswer({ ...right, questionId: 'q9' })]
    expect(foldProgress(questions, others)).toMatchObject({ answered: 0, tries: 0, lastAnsweredAt: null })
  })

  it('the last activity is the latest answer of any try', () => {
    const answers = [anAnswer({ serverTime: new Date(8000) }), anAnswer({ serverTime: new Date(2000) })]
    expect(foldProgress(questions, answers).lastAnsweredAt).toEqual(new Date(8000))
  })

  it('does not depend on the order in which answers are handed in', () => {
    const answers = fc.array(
      fc.record({ questionId: fc.constantFrom('q1', 'q2', 'q3'), points: fc.nat(1), atMs: fc.nat(5) }),
    )
    fc.assert(
      fc.property(answers, fc.nat(), (given, turn) => {
        const made = given.map(({ atMs, ...fields }, index) =>
          anAnswer({ ...fields, seq: index, serverTime: new Date(atMs) }),
        )
        const at = made.length === 0 ? 0 : turn % made.length
        const turned = [...made.slice(at), ...made.slice(0, at)].reverse()
        expect(foldProgress(questions, turned)).toEqual(foldProgress(questions, made))
      }),
    )
  })
})
