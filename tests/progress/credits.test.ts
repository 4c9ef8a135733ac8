import { describe, expect, it } from 'vitest'
import { confusableOf, creditsIn } from '@/lib/progress/credits'
import type { Question } from '@/lib/question/question'
import { aQuestion } from '../builders/a-lesson'

const named = (right: string, names: readonly string[]) =>
  names.map((id) => ({ id, text: { ar: id, en: id }, correct: id === right, why: { ar: '', en: '' } }))

describe('what counts as crediting a name', () => {
  it.each([
    { kind: 'who-said-it', skill: 'who-said-it', confusable: 'sources' },
    { kind: 'match', skill: 'who-said-it', confusable: 'sources' },
    { kind: 'which-document', skill: 'which-document', confusable: 'documents' },
    { kind: 'match', skill: 'which-document', confusable: 'documents' },
    { kind: 'how-reported', skill: 'how-reported', confusable: 'modes' },
    { kind: 'classify', skill: 'how-reported', confusable: 'modes' },
    { kind: 'choice', skill: 'who-said-it', confusable: null },
    { kind: 'inline-choice', skill: 'how-reported', confusable: null },
  ] as const)('$kind about $skill: $confusable', ({ kind, skill, confusable }) => {
    expect(confusableOf({ kind, skill })).toBe(confusable)
  })

  it('is the option chosen, with who said it and who was on offer', () => {
    const question = aQuestion('q', { kind: 'who-said-it', options: named('hunt', ['hunt', 'haley']) })
    expect(creditsIn([{ learnerId: 'sara', question, answer: { option: 'haley' } }], 'sources')).toEqual([
      {
        learnerId: 'sara',
        questionId: 'q',
        slotId: null,
        said: 'hunt',
        credited: 'haley',
        offered: ['hunt', 'haley'],
      },
    ])
  })

  it('is each claim of a match and each sentence of a classification', () => {
    const slots = [
      { id: 'claim-1', text: { ar: '', en: '' }, options: named('direct', ['direct', 'mixed']) },
      { id: 'claim-2', text: { ar: '', en: '' }, options: named('mixed', ['direct', 'mixed']) },
    ]
    const question = aQuestion('q', { kind: 'classify', skill: 'how-reported', options: [], slots })
    const answer = { slots: { 'claim-1': 'mixed', 'claim-2': 'mixed' } }
    expect(
      creditsIn([{ learnerId: 'sara', question, answer }], 'modes').map((credit) => [
        credit.slotId,
        credit.said,
        credit.credited,
      ]),
    ).toEqual([
      ['claim-1', 'direct', 'mixed'],
      ['claim-2', 'mixed', 'mixed'],
    ])
    expect(creditsIn([{ learnerId: 'sara', question, answer }], 'sources')).toEqual([])
  })

  it('where two names are right, neither is a confusion', () => {
    const options = named('hunt', ['hunt', 'haley', 'coninsx']).map((option) => ({
      ...option,
      correct: option.id !== 'coninsx',
    }))
    const question: Question = aQuestion('q', { kind: 'who-said-it', options })
    const said = (option: string) =>
      creditsIn([{ learnerId: 'sara', question, answer: { option } }], 'sources')[0]?.said
    expect([said('hunt'), said('haley'), said('coninsx')]).toEqual(['hunt', 'haley', 'hunt'])
  })
})
