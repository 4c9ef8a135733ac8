import { describe, expect, it } from 'vitest'
import { judgedClaim, leaningOf, levelOf } from '@/lib/progress/discernment'
import { aQuestion } from '../builders/a-lesson'

const claim = (right: string) =>
  aQuestion('claim', {
    kind: 'judgement',
    options: ['true', 'false', 'not-said'].map((id) => ({
      id,
      text: { ar: id, en: id },
      correct: id === right,
      why: { ar: '', en: '' },
    })),
  })

describe('a judged claim', () => {
  it.each([
    { right: 'true', option: 'true', isTrue: true, saidTrue: true },
    { right: 'true', option: 'not-said', isTrue: true, saidTrue: false },
    { right: 'false', option: 'true', isTrue: false, saidTrue: true },
    { right: 'not-said', option: 'false', isTrue: false, saidTrue: false },
  ])('that is $right and was called $option', ({ right, option, ...judged }) => {
    expect(judgedClaim(claim(right), { option })).toEqual(judged)
  })

  it('is nothing but an answer to a judgement', () => {
    expect(judgedClaim(aQuestion('choice'), { option: 'right' })).toBeNull()
    expect(judgedClaim(claim('true'), {})).toBeNull()
  })
})

describe('discernment in words', () => {
  const n = { true: 5, other: 5 }
  it.each([
    { sensitivity: 0.4, level: 'low' },
    { sensitivity: 0.5, level: 'fair' },
    { sensitivity: 1.5, level: 'good' },
  ])('a sensitivity of $sensitivity is $level', ({ sensitivity, level }) => {
    expect(levelOf({ n, bias: 0, sensitivity })).toBe(level)
  })

  it.each([
    { bias: 0.4, leaning: 'doubts' },
    { bias: 0.3, leaning: 'balanced' },
    { bias: -0.4, leaning: 'believes' },
  ])('a bias of $bias: $leaning', ({ bias, leaning }) => {
    expect(leaningOf({ n, sensitivity: 1, bias })).toBe(leaning)
  })
})
