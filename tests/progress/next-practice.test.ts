import { describe, expect, it } from 'vitest'
import { stillMissed, weakestSkills } from '@/lib/progress/next-practice'
import type { Verdict } from '@/lib/question/grade-answer'
import type { Skill } from '@/lib/question/question'

const skill = (name: Skill, right: number, of = 5, isMastered = false) => ({
  skill: name,
  right,
  of,
  lessons: 2,
  isMastered,
})

describe('the skills to practise next', () => {
  it('are the two with the smallest share right, worst first, and none that is mastered', () => {
    const all = [
      skill('comprehension', 4, 5, true),
      skill('who-said-it', 2),
      skill('evidence', 1, 2),
      skill('text-limits', 1),
    ]
    expect(weakestSkills(all).map((each) => each.skill)).toEqual(['text-limits', 'who-said-it'])
  })
})

describe('a question is still missed', () => {
  const question = { id: 'q', version: 'v1' }
  const tries = (...verdicts: Verdict[]) =>
    verdicts.map((verdict, seq) => ({
      questionId: 'q',
      questionVersion: 'v1',
      verdict,
      points: 0,
      possible: 1,
      serverTime: new Date(0),
      seq,
    }))

  it.each<[Verdict[], boolean]>([
    [['wrong'], true],
    [['wrong', 'partial'], true],
    [['wrong', 'correct'], false],
    [['correct', 'wrong'], true],
    [['waiting'], false],
    [[], false],
  ])('after %j: %s', (verdicts, isMissed) => {
    expect(stillMissed([question], tries(...verdicts))).toEqual(isMissed ? [question] : [])
  })

  it('not for an answer to an older version of it', () => {
    const old = tries('wrong').map((each) => ({ ...each, questionVersion: 'v0' }))
    expect(stillMissed([question], old)).toEqual([])
  })
})
