import { describe, expect, it } from 'vitest'
import type { CountedAnswer } from '@/lib/progress/fold-progress'
import { resultOf } from '@/lib/progress/result'
import { aLesson } from '../builders/a-lesson'

const lesson = aLesson()

function first(questionId: string, points: number): CountedAnswer {
  const verdict = points === 1 ? 'correct' : 'wrong'
  const at = { serverTime: new Date(1), seq: 1 }
  return { questionId, questionVersion: `${questionId}-v1`, verdict, points, possible: 1, ...at }
}

describe('the result of a lesson', () => {
  it('counts by section and by skill, unanswered questions included', () => {
    const result = resultOf(lesson, [first('a1', 1), first('a2', 0), first('b2', 1)])
    expect(result.total).toEqual({ points: 2, possible: 4, answered: 3, questions: 4 })
    expect(result.sections).toEqual([
      { section: 'first', points: 1, possible: 2, answered: 2, questions: 2 },
      { section: 'second', points: 1, possible: 2, answered: 1, questions: 2 },
    ])
    expect(result.skills).toEqual([
      { skill: 'comprehension', points: 1, possible: 2, answered: 1, questions: 2 },
      { skill: 'who-said-it', points: 1, possible: 2, answered: 2, questions: 2 },
    ])
  })

  it('names no skill the lesson does not train', () => {
    expect(resultOf(lesson, []).skills.map(({ skill }) => skill)).toEqual(['comprehension', 'who-said-it'])
  })
})
