import { describe, expect, test } from 'vitest'
import { feedbackFor } from '@/lib/question/feedback'
import { gradeAnswer } from '@/lib/question/grade-answer'
import { withoutKey } from '@/lib/question/question'
import { parse } from '../lesson/authored'

const questions = parse().sections.flatMap((section) => section.questions)
const whoCame = questions[0]
if (!whoCame) throw new Error('expected a question')
const wrong = {
  answer: { option: 'reporter' },
  verdict: 'wrong' as const,
  tries: 1,
  askedForKey: false,
  wasCorrect: false,
}

describe('grading', () => {
  test.each(questions.map((question) => [question.kind, question] as const))(
    '%s: the key earns 1, everything else 0',
    (_, question) => {
      for (const option of question.options) {
        expect(gradeAnswer(question, { option: option.id })).toEqual(
          option.correct
            ? { verdict: 'correct', points: 1, possible: 1 }
            : { verdict: 'wrong', points: 0, possible: 1 },
        )
      }
    },
  )
  test.each(questions.map((question) => [question.kind, question] as const))(
    '%s: answering at random earns at most one in as many as there are options',
    (_, question) => {
      const points = question.options.map(
        (option) => gradeAnswer(question, { option: option.id })?.points ?? 0,
      )
      const expected = points.reduce((sum, each) => sum + each, 0) / points.length
      expect(expected).toBeLessThanOrEqual(1 / question.options.length)
    },
  )
  test('an option of another question is no answer', () => {
    expect(gradeAnswer(whoCame, { option: 'delegation' })).toBeNull()
  })
})

describe('feedback', () => {
  test('a first wrong try is told why, and where to look, and nothing of the key', () => {
    const feedback = feedbackFor(whoCame, wrong)
    expect(feedback.why).toEqual(whoCame.options[0]?.why)
    expect(feedback.evidence).toEqual(['p1.1'])
    expect(feedback.key).toBeNull()
    expect(JSON.stringify(feedback)).not.toContain('zayd')
  })
  test.each([
    [
      'when it is right',
      {
        answer: { option: 'zayd' },
        verdict: 'correct' as const,
        tries: 1,
        askedForKey: false,
        wasCorrect: true,
      },
    ],
    ['after the second wrong try', { ...wrong, tries: 2 }],
    ['on request', { ...wrong, askedForKey: true }],
  ])('the key comes %s', (_, latest) => {
    const { key } = feedbackFor(whoCame, latest)
    expect(key?.option).toBe('zayd')
    expect(key?.attribution?.source).toBe('zayd')
    expect(key?.attribution?.cue?.text.en).toBe('said')
  })
})

test('what a learner is given has no field for a key', () => {
  for (const question of questions) {
    const shown = withoutKey(question)
    expect(Object.keys(shown).sort()).toEqual(['id', 'kind', 'options', 'prompt', 'version', 'words'])
    for (const option of shown.options) expect(Object.keys(option).sort()).toEqual(['id', 'text'])
  }
})
