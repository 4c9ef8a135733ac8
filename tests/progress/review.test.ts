import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_REVIEW, type Practised, type PractisedAnswer, reviewOf } from '@/lib/progress/review'

const DAY_MS = 24 * 60 * 60 * 1000
const start = Date.UTC(2026, 8, 1, 8)
const day = (number: number) => new Date(start + number * DAY_MS)

let arrived = 0
const answered = (
  verdict: 'correct' | 'partial' | 'wrong',
  on: number,
  change: Partial<PractisedAnswer> = {},
): PractisedAnswer => ({
  questionId: 'q',
  questionVersion: 'v',
  verdict,
  points: { correct: 1, partial: 0.5, wrong: 0 }[verdict],
  possible: 1,
  hinted: false,
  inReview: false,
  serverTime: day(on),
  seq: ++arrived,
  ...change,
})
const reviewed = (verdict: 'correct' | 'wrong', on: number) => answered(verdict, on, { inReview: true })
const question = (
  questionId: string,
  answers: PractisedAnswer[],
  change: Partial<Practised> = {},
): Practised => ({
  lessonId: 'one',
  questionId,
  skill: 'evidence',
  answers,
  ...change,
})
const ids = (due: readonly Practised[]) => due.map(({ questionId }) => questionId)
/** The first day on which a question is due. */
const dueOn = (asked: Practised) =>
  Array.from({ length: 400 }, (_, on) => on).find((on) => ids(reviewOf([asked], day(on + 0.01))).length > 0)

describe('what is due', () => {
  test('is what was missed, a day later and not at once', () => {
    const missed = question('missed', [answered('wrong', 0)])
    expect(ids(reviewOf([missed], day(0.1)))).toEqual([])
    expect(ids(reviewOf([missed], day(1.1)))).toEqual(['missed'])
  })
  test('is not what was right, nor what was never asked', () => {
    expect(reviewOf([question('right', [answered('correct', 0)]), question('new', [])], day(300))).toEqual([])
  })
  test('is also what was right in part or with the hint', () => {
    expect(dueOn(question('part', [answered('partial', 0)]))).toBeGreaterThan(0)
    expect(dueOn(question('hinted', [answered('correct', 0, { hinted: true })]))).toBeGreaterThan(0)
  })
  test('to try again in the lesson does not put it off', () => {
    const twice = [answered('wrong', 0), answered('correct', 0)]
    expect(dueOn(question('q', twice))).toBe(dueOn(question('q', twice.slice(0, 1))))
  })
  test('to remember puts it off, each time for longer', () => {
    const answers = [answered('wrong', 0)]
    const gaps: number[] = []
    let last = 0
    for (let time = 0; time < 4; time++) {
      const due = dueOn(question('q', answers)) ?? 0
      gaps.push(due - last)
      answers.push(reviewed('correct', due + 0.01))
      last = due
    }
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
    expect(gaps.at(-1)).toBeGreaterThan(gaps[0] ?? 0)
  })
  test('to forget again brings it back soon', () => {
    const known = [answered('wrong', 0), reviewed('correct', 1), reviewed('correct', 4)]
    const due = dueOn(question('q', known)) ?? 0
    expect(dueOn(question('q', [...known, reviewed('wrong', due)]))).toBeLessThanOrEqual(due + 3)
  })
})

describe('a skill that was missed', () => {
  const missed = question('missed', [answered('wrong', 0)])
  test('brings the questions of it that have not been seen for longest, at most two', () => {
    const right = [3, 1, 2].map((on) => question(`right-${on}`, [answered('correct', -on)]))
    const other = question('other', [answered('correct', -9)], { skill: 'comprehension' })
    expect(ids(reviewOf([missed, ...right, other], day(1.1)))).toEqual(['missed', 'right-3', 'right-2'])
  })
  test('is left alone after a day on which it was there', () => {
    const right = Array.from({ length: 9 }, (_, n) => question(`right-${n}`, [answered('correct', 0)]))
    expect(ids(reviewOf([missed, ...right], day(1.1)))).toEqual(['missed'])
  })
})

describe('a review', () => {
  const misses = (lessonId: string, count: number) =>
    Array.from({ length: count }, (_, n) => question(`${lessonId}${n}`, [answered('wrong', 0)], { lessonId }))
  test('goes from lesson to lesson', () => {
    expect(ids(reviewOf([...misses('a', 3), ...misses('b', 2)], day(2)))).toEqual([
      'a0',
      'b0',
      'a1',
      'b1',
      'a2',
    ])
  })
  test('of eight missed in each of two lessons asks ten, five of each', () => {
    const due = reviewOf([...misses('a', 8), ...misses('b', 8)], day(2))
    expect(due.map(({ lessonId }) => lessonId)).toEqual([...'ababababab'])
  })
  test('asks ten questions at most, none twice, and the same ones of the same answers', () => {
    const answer = fc.record({
      verdict: fc.constantFrom('correct', 'partial', 'wrong'),
      on: fc.double({ min: 0, max: 30, noNaN: true }),
      inReview: fc.boolean(),
    })
    const asked = fc.array(
      fc.record({ lesson: fc.constantFrom('a', 'b', 'c'), answers: fc.array(answer, { maxLength: 5 }) }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(asked, fc.double({ min: 30, max: 90, noNaN: true }), (some, on) => {
        const all = some.map(({ lesson, answers }, n) =>
          question(
            `q${n}`,
            answers.map((each) => answered(each.verdict as 'correct', each.on, { inReview: each.inReview })),
            { lessonId: lesson },
          ),
        )
        const due = ids(reviewOf(all, day(on)))
        expect(due.length).toBeLessThanOrEqual(LONGEST_REVIEW)
        expect(new Set(due).size).toBe(due.length)
        expect(ids(reviewOf(all, day(on)))).toEqual(due)
      }),
    )
  })
})
