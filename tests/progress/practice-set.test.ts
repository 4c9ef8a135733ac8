import { describe, expect, it } from 'vitest'
import { practiceSetOf } from '@/lib/progress/practice-set'
import { aLesson, aQuestion } from '../builders/a-lesson'

const who = (id: string, right: string, names: readonly string[]) =>
  aQuestion(id, {
    kind: 'who-said-it',
    options: names.map((name) => ({
      id: name,
      text: { ar: name, en: name },
      correct: name === right,
      why: { ar: '', en: '' },
    })),
  })

const confused = { confusable: 'sources', said: 'voronkov', credited: 'coninsx' } as const
const asked = (questions: ReturnType<typeof who>[], missed: string[]) => {
  const [section] = aLesson().sections
  if (!section) throw new Error('expected a section')
  return practiceSetOf({ sections: [{ ...section, questions }] }, confused, missed)
}

describe('a practice set', () => {
  it('asks what was missed and whatever offers both, in the order of the lesson', () => {
    const all = ['hunt', 'voronkov', 'coninsx']
    const questions = [
      who('offers-both', 'hunt', all),
      who('offers-one', 'hunt', ['hunt', 'coninsx']),
      who('about-the-other', 'coninsx', all),
      who('missed', 'voronkov', all),
      aQuestion('of-another-kind'),
    ]
    expect(asked(questions, ['missed'])).toEqual(['offers-both', 'about-the-other', 'missed'])
  })

  it('is never longer than ten, and what was missed is in it', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      who(`q${index}`, 'hunt', ['hunt', 'voronkov', 'coninsx']),
    )
    const questions = [
      ...many,
      who('about', 'coninsx', ['voronkov', 'coninsx']),
      who('missed', 'voronkov', ['voronkov', 'coninsx']),
    ]
    const set = asked(questions, ['missed'])
    expect(set).toHaveLength(10)
    expect(set.slice(-2)).toEqual(['about', 'missed'])
  })
})
