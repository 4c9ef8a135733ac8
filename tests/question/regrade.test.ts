import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLessons } from '@/lib/content/load-lessons'
import { canChangeKey, correctQuestion, fitKey } from '@/lib/question/correct-question'
import type { Correction } from '@/lib/question/correction'
import { feedbackFor } from '@/lib/question/feedback'
import { gradeAnswer } from '@/lib/question/grade-answer'
import { levels } from '@/lib/question/mark'
import type { Question } from '@/lib/question/question'
import { regrade } from '@/lib/question/regrade'
import { aQuestion } from '../builders/a-lesson'
import { everyAnswer } from './every-answer'

const lessons = await loadLessons()
const questions = lessons.flatMap((lesson) => lesson.sections.flatMap((section) => section.questions))
const text = (words: string) => ({ ar: words, en: words })
const open = aQuestion('open', {
  kind: 'open',
  options: [],
  essay: { rubric: [text('all'), text('half'), text('nothing')], model: text('model') },
})

function given(question: Question, answer: Parameters<typeof gradeAnswer>[1]) {
  const graded = gradeAnswer(question, answer)
  if (!graded) throw new Error('expected an answer that fits')
  return { answer: graded.answer, ...graded.grade }
}

describe('a correction', () => {
  it('undone, every answer to every question is worth exactly what it was', () => {
    const someAnswer = fc.constantFrom(...questions).chain((question) =>
      fc.record({
        question: fc.constant(question),
        answer: fc.constantFrom(...everyAnswer(question).slice(0, 200)),
        key: fc.subarray(question.options.map(({ id }) => id)),
      }),
    )
    fc.assert(
      fc.property(someAnswer, ({ question, answer, key }) => {
        const kept = given(question, answer)
        const before = structuredClone({ question, kept })
        const fitted = fitKey(question, key)
        const corrections: Correction[] = [{ kind: 'void' }]
        if (fitted) corrections.push({ kind: 'key', options: fitted })
        for (const correction of corrections) regrade(question, correction, kept)
        expect({ question, kept }).toEqual(before)
        const { answer: _, ...grade } = kept
        expect(regrade(question, null, kept)).toEqual(grade)
      }),
    )
  })

  it('to another key gives each answer what it would have earned had the author written that key', () => {
    for (const question of questions.filter(canChangeKey)) {
      for (const other of question.options) {
        const key = fitKey(question, [other.id])
        if (!key) continue
        const asWritten = {
          ...question,
          options: question.options.map((option) => ({ ...option, correct: option.id === other.id })),
        }
        for (const answer of everyAnswer(question)) {
          const { answer: _, ...expected } = given(asWritten, answer)
          expect(regrade(question, { kind: 'key', options: key }, given(question, answer))).toEqual(expected)
        }
      }
    }
  })

  it('that makes a question void leaves nothing to be had and nothing to be lost', () => {
    const void_ = { verdict: 'void', points: 0, possible: 0 }
    for (const option of ['right', 'wrong']) {
      const kept = given(aQuestion('q'), { option })
      expect(regrade(aQuestion('q'), { kind: 'void' }, kept)).toEqual(void_)
    }
    expect(regrade(open, { kind: 'void' }, given(open, { text: 'words' }))).toEqual(void_)
  })

  it.each([
    ['another option', ['wrong'], ['wrong']],
    ['several, in the question’s order', ['other', 'right'], ['right', 'other']],
    ['the author’s own key', ['right'], null],
    ['nothing', [], null],
    ['everything', ['right', 'wrong', 'other'], null],
    ['an option that is not there', ['wrong', 'elsewhere'], null],
  ])('to %s: %j', (_, asked, fitted) => {
    expect(fitKey(aQuestion('q'), asked)).toEqual(fitted)
  })

  it('has another key only where options alone are right or wrong', () => {
    expect(fitKey(open, ['right'])).toBeNull()
    const passage = { segments: ['p1.1'], accepted: [], whyNot: text('no') }
    expect(fitKey(aQuestion('q', { kind: 'answer-with-evidence', passage }), ['wrong'])).toBeNull()
  })
})

describe('a mark', () => {
  it.each([
    ['full', 'correct', 1],
    ['partial', 'partial', 0.5],
    ['none', 'wrong', 0],
  ] as const)('%s is %s, %d of 1 point', (level, verdict, points) => {
    const kept = given(open, { text: 'words' })
    expect(regrade(open, { kind: 'mark', level }, kept)).toEqual({ verdict, points, possible: 1 })
  })

  it('touches nothing that was judged already', () => {
    const kept = given(aQuestion('q'), { option: 'wrong' })
    for (const level of levels)
      expect(regrade(aQuestion('q'), { kind: 'mark', level }, kept).verdict).toBe('wrong')
  })
})

describe('what a student is told', () => {
  const told = { confidence: null, tries: 1, askedForKey: false, wasCorrect: false }

  it('of a void question is that it counts for nothing, without a key and without another try', () => {
    const ruling = { kind: 'void' } as const
    const feedback = feedbackFor(aQuestion('q'), {
      ...told,
      answer: { option: 'wrong' },
      verdict: 'void',
      ruling,
    })
    expect(feedback).toMatchObject({ verdict: 'void', ruled: ruling, notes: [], evidence: [] })
    expect(feedback.key).toEqual({ lines: [], attribution: null })
  })

  it('of another key is the verdict, and nothing the author wrote for the old one; the new key stays away as the old one did', () => {
    const ruling: Correction = { kind: 'key', options: ['wrong'] }
    const asked = { ...told, ruling, answer: { option: 'right' }, verdict: 'wrong' } as const
    const once = feedbackFor(aQuestion('q'), asked)
    expect(once).toMatchObject({ ruled: { kind: 'key' }, notes: [], evidence: [], key: null })
    expect(JSON.stringify(once.ruled)).not.toContain('wrong')
    const twice = feedbackFor(aQuestion('q'), { ...asked, tries: 2 })
    expect(twice.key).toMatchObject({ lines: [{ id: 'wrong', why: null }], attribution: null })
    expect(correctQuestion(aQuestion('q'), ruling).options.filter(({ correct }) => correct)).toHaveLength(1)
  })

  it('of a marked answer is the level in the rubric’s words, and the model answer', () => {
    const ruling = { kind: 'mark', level: 'none' } as const
    const feedback = feedbackFor(open, { ...told, answer: { text: 'words' }, verdict: 'wrong', ruling })
    expect(feedback).toMatchObject({
      verdict: 'wrong',
      ruled: { ...ruling, words: text('nothing') },
      key: { lines: [{ id: 'essay', text: text('model') }] },
    })
  })
})
