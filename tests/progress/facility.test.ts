import { describe, expect, it } from 'vitest'
import { facilitiesOf } from '@/lib/progress/facility'
import type { Verdict } from '@/lib/question/grade-answer'
import { aQuestion } from '../builders/a-lesson'

const tries = (questionId: string, ...verdicts: Verdict[]) =>
  verdicts.map((verdict) => ({ questionId, verdict }))

describe('facility', () => {
  it('is the share right at first try, half right being not right, the hardest question first', () => {
    const questions = ['easy', 'untried', 'hard'].map((id) => aQuestion(id))
    const facilities = facilitiesOf(questions, [
      ...tries('easy', 'correct', 'correct', 'wrong'),
      ...tries('hard', 'correct', 'partial', 'wrong', 'wrong'),
    ])
    expect(facilities.map(({ question, right, n }) => [question.id, right, n])).toEqual([
      ['hard', 1, 4],
      ['easy', 2, 3],
      ['untried', 0, 0],
    ])
    expect(facilities.at(-1)?.interval).toBeNull()
  })

  it('does not count what waits for the teacher', () => {
    const [facility] = facilitiesOf([aQuestion('open')], tries('open', 'waiting', 'correct', 'waiting'))
    expect(facility).toMatchObject({ right: 1, n: 1 })
  })
})
