import { describe, expect, it } from 'vitest'
import { type AnalysedTry, analyseQuestion } from '@/lib/progress/question-analysis'
import { wilsonInterval } from '@/lib/progress/wilson-interval'
import type { Option, Question, Slot } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { aQuestion } from '../builders/a-lesson'

const question = aQuestion('q')

/** A class in which each student answers `q` with an option, and is right at a share of the ten other questions. */
function aClass(students: readonly { option: string; rest: number; locale?: Locale }[]): AnalysedTry[] {
  return students.flatMap(({ option, rest, locale = 'ar' }, index) => {
    const tried = { learnerId: `student ${index}`, locale, possible: 1 }
    const isRight = option === 'right'
    return [
      { ...tried, questionId: 'q', answer: { option }, ...graded(isRight) },
      ...Array.from({ length: 10 }, (_, other) => ({
        ...tried,
        questionId: `other ${other}`,
        answer: {},
        ...graded(other < Math.round(10 * rest)),
      })),
    ]
  })
}
const graded = (isRight: boolean) =>
  ({ verdict: isRight ? 'correct' : 'wrong', points: isRight ? 1 : 0 }) as const
const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one)

describe('the numbers of a question', () => {
  it('count first tries that have been judged', () => {
    const tries = aClass([
      ...times(3, { option: 'right', rest: 1 }),
      ...times(5, { option: 'wrong', rest: 0 }),
    ])
    const waiting = { ...tries[0], learnerId: 'x', verdict: 'waiting', points: 0, possible: 0 } as AnalysedTry
    expect(analyseQuestion(question, [...tries, waiting])).toMatchObject({
      right: 3,
      n: 8,
      interval: wilsonInterval(3, 8),
      discrimination: null,
      unpicked: [],
      preferred: [],
      language: null,
    })
  })

  it('an option that fewer than 5 % pick is named, from 20 students on', () => {
    const right = { option: 'right', rest: 0.5 }
    const picks = (wrong: number) =>
      analyseQuestion(
        question,
        aClass([...times(40 - wrong, right), ...times(wrong, { option: 'wrong', rest: 0 })]),
      )
    expect(picks(1).unpicked).toEqual(['wrong', 'other'])
    expect(picks(2).unpicked).toEqual(['other'])
    expect(analyseQuestion(question, aClass(times(19, right))).unpicked).toEqual([])
    expect(analyseQuestion(question, aClass(times(20, right))).unpicked).toEqual(['wrong', 'other'])
  })

  it('an option that more of the best pick than the key is named', () => {
    const best = (option: string, n: number) => times(n, { option, rest: 1 })
    const rest = times(20, { option: 'right', rest: 0.2 })
    const analyse = (wrong: number) =>
      analyseQuestion(question, aClass([...rest, ...best('wrong', wrong), ...best('right', 10 - wrong)]))
    expect(analyse(5).preferred).toEqual([])
    expect(analyse(6).preferred).toEqual(['wrong'])
  })

  it('who is as good as the last of the best is among them', () => {
    const tied = [...times(10, { option: 'wrong', rest: 0.5 }), ...times(20, { option: 'right', rest: 0.5 })]
    expect(analyseQuestion(question, aClass(tied)).preferred).toEqual([])
  })
})

describe('a question with slots', () => {
  const option = (id: string) => ({ ...aQuestion('q').options[0], id, correct: id === 'key' }) as Option
  const slot = (id: string): Slot => ({
    id,
    text: { ar: id, en: id },
    options: ['key', 'lure', 'dull'].map(option),
  })
  const slots = aQuestion('q', { kind: 'match', options: [], slots: [slot('one'), slot('two')] })
  const filled = (two: string, rest: number) => ({ answer: { slots: { one: 'key', two } }, rest })
  const analyse = (asked: Question, students: readonly ReturnType<typeof filled>[]) => {
    const tries = aClass(students.map(({ rest }) => ({ option: 'wrong', rest })))
    const at = (learnerId: string) => students[Number(learnerId.split(' ')[1])]?.answer ?? {}
    const answered = (each: AnalysedTry) =>
      each.questionId === 'q' ? { ...each, answer: at(each.learnerId) } : each
    return analyseQuestion(asked, tries.map(answered))
  }
  const students = [...times(10, filled('lure', 1)), ...times(20, filled('key', 0.2))]

  it('is looked at slot by slot', () => {
    expect(analyse(slots, students)).toMatchObject({
      unpicked: ['one/lure', 'one/dull', 'two/dull'],
      preferred: ['two/lure'],
    })
  })

  it('in which events are put in order has no options that distract nobody', () => {
    expect(analyse({ ...slots, kind: 'order' }, students)).toMatchObject({ unpicked: [], preferred: [] })
  })
})

describe('a gap between the languages', () => {
  const group = (locale: Locale, rest: number, right: number, wrong: number) => [
    ...times(right, { option: 'right', rest, locale }),
    ...times(wrong, { option: 'wrong', rest, locale }),
  ]
  const gapOf = (...students: ReturnType<typeof group>[]) =>
    analyseQuestion(question, aClass(students.flat())).language

  it('is named where equally able students find one language harder', () => {
    const weaker = [group('ar', 0.2, 8, 4), group('en', 0.2, 1, 11)]
    const stronger = [group('ar', 0.9, 11, 1), group('en', 0.9, 4, 8)]
    expect(gapOf(...weaker, ...stronger)).toMatchObject({ harderIn: 'en', n: { ar: 24, en: 24 } })
  })

  it('is not where one group is only weaker at everything', () => {
    const strong = [group('ar', 0.9, 18, 2), group('en', 0.9, 5, 1)]
    const weak = [group('ar', 0.1, 1, 4), group('en', 0.1, 4, 16)]
    expect(gapOf(...strong, ...weak)?.harderIn).toBeNull()
  })

  it('is not worked out below 20 in a language, nor where nobody is as able in the other', () => {
    expect(gapOf(group('ar', 0.5, 10, 10), group('en', 0.5, 10, 9))).toBeNull()
    expect(gapOf(group('ar', 0.5, 10, 10), group('en', 0.5, 10, 10))).not.toBeNull()
    expect(gapOf(group('ar', 0.9, 15, 5), group('en', 0.1, 5, 15))).toBeNull()
  })
})
