import { describe, expect, test } from 'vitest'
import { loadLessons } from '@/lib/content/load-lessons'
import { checkOverlap } from '@/lib/lesson/check-overlap'
import type { Question } from '@/lib/question/question'

const lesson = (await loadLessons()).find(({ id }) => id === 'un-daesh-report')
const questions = lesson?.sections.flatMap((section) => section.questions) ?? []

/** Every question as it is, but for one. */
function withOther(id: string, change: (question: Question) => Question): Question[] {
  expect(questions.map((question) => question.id)).toContain(id)
  return questions.map((question) => (question.id === id ? change(question) : question))
}

const decisive = {
  ar: 'واكد ان التعاون الدولي وتبادل المعلومات وبناء القدرات بمثابة “أمر حاسم”',
  en: 'He affirmed that international cooperation, the exchange of information and capacity-building amount to “a decisive matter”,',
}

describe('questions of one lesson', () => {
  test('ask each their own, and tell nothing of each other', () => {
    expect(checkOverlap(questions)).toEqual([])
  })

  test('do not ask the same of the same words', () => {
    const [first] = questions.filter(({ kind }) => kind === 'who-said-it')
    const twice = withOther('who-story-ends', (question) => ({ ...question, words: first?.words ?? null }))
    expect(checkOverlap(twice)).toContain(
      `who-story-ends: expected another question than ${first?.id}, which asks the same of the same words`,
    )
  })

  test('do not ask again of words that stand in another one’s claim', () => {
    const travel = questions.find(({ id }) => id === 'document-travel')?.words
    const again = withOther('documents-of-the-article', (question) => ({
      ...question,
      slots: question.slots.map((slot, index) =>
        index === 0 && travel ? { ...slot, text: { ar: `يركز على ${travel.ar}`, en: travel.en } } : slot,
      ),
    }))
    expect(checkOverlap(again)).toEqual([
      'documents-of-the-article: expected other words than those of document-travel, which asks the same of them',
    ])
  })

  test('do not quote the answer to another one', () => {
    const quoted = withOther('ways-in-this-section', (question) => ({
      ...question,
      slots: question.slots.map((slot, index) => (index === 0 ? { ...slot, text: decisive } : slot)),
    }))
    expect(checkOverlap(quoted)).toEqual([
      'three-decisive-things: expected an answer that ways-in-this-section does not give away (ar)',
      'three-decisive-things: expected an answer that ways-in-this-section does not give away (en)',
    ])
  })
})
