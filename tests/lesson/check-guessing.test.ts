import { describe, expect, test } from 'vitest'
import { checkGuessing } from '@/lib/lesson/check-guessing'
import type { Question } from '@/lib/question/question'
import { parse } from './authored'

const lesson = parse()
const [section] = lesson.sections
const [first] = section?.questions ?? []
if (!section || !first) throw new Error('expected a section with a question')

const both = (words: string) => ({ ar: words, en: words })

/** One question for each list of options, the right one first in the list; in the question it stands in each place in turn. */
function lessonOf(asked: readonly { prompt?: string; options: readonly string[] }[]) {
  const questions = asked.map(({ prompt = 'which one', options }, number): Question => {
    const all = options.map((words, index) => ({
      id: `option-${index}`,
      text: both(words),
      correct: index === 0,
      why: both('why'),
    }))
    const turned = [...all.slice(number % all.length), ...all.slice(0, number % all.length)]
    return { ...(first as Question), id: `q-${number}`, prompt: both(prompt), words: null, options: turned }
  })
  return {
    ...lesson,
    title: both('the town'),
    sections: [{ ...section, questions } as typeof section & object],
  }
}

const times = <T>(count: number, of: number, one: T, other: T) =>
  Array.from({ length: of }, (_, number) => (number < count ? one : other))

const fair = { options: ['aaaa', 'bbbb', 'cccc', 'dddd'] }
const tellingWays: [string, { prompt?: string; options: string[] }][] = [
  ['the longest option', { options: ['aaaaaa', 'bbbb', 'cccc', 'dddd'] }],
  ['the shortest option', { options: ['aa', 'bbbb', 'cccc', 'dddd'] }],
  ['the option most like the question', { prompt: 'which aaaa', options: fair.options }],
  ['the option least like the question', { prompt: 'not bbbb cccc dddd', options: fair.options }],
  ['the option most like the others', { options: ['a b c', 'a x y', 'b v w', 'c t u'] }],
  ['the option least like the others', { options: ['a b c', 'x y z', 'y z x', 'z x v'] }],
  ['the option most like the title', { options: ['town', 'bbbb', 'cccc', 'dddd'] }],
]

describe('a reader who goes by the wording alone comes at most 15 points above chance', () => {
  test('where nothing tells, nothing is found', () => {
    expect(checkGuessing(lessonOf(times(0, 20, fair, fair)))).toEqual([])
  })

  test.each(tellingWays)('%s', (what, telling) => {
    // 4 of 20 by wording, and a quarter of the other 16: 40 %, as much as may be.
    expect(checkGuessing(lessonOf(times(4, 20, telling, fair)))).toEqual([])
    const problems = checkGuessing(lessonOf(times(5, 20, telling, fair)))
    for (const locale of ['ar', 'en'])
      expect(problems).toContain(
        `guessing: expected ${what} (${locale}) to be right in at most 40 %, got 44 %`,
      )
  })

  test.each([
    ['the first option', 0],
    ['the last option', 3],
  ])('%s', (what, place) => {
    const inPlace = (count: number) => {
      const made = lessonOf(times(0, 20, fair, fair))
      const questions = made.sections[0]?.questions.map((question, number) => {
        const others = question.options.filter(({ correct }) => !correct)
        const key = question.options.filter(({ correct }) => correct)
        const at = number < count ? place : 1
        return { ...question, options: [...others.slice(0, at), ...key, ...others.slice(at)] }
      })
      return checkGuessing({
        ...made,
        sections: [{ ...made.sections[0], questions } as typeof section & object],
      })
    }
    expect(inPlace(8)).toEqual([])
    expect(inPlace(9)).toContain(`guessing: expected ${what} (ar) to be right in at most 40 %, got 45 %`)
  })

  test('a handful of questions says nothing', () => {
    expect(checkGuessing(lessonOf(times(19, 19, { options: ['aaaaaa', 'b', 'c', 'd'] }, fair)))).toEqual([])
  })

  test('questions with several right options, or none, are left out', () => {
    const made = lessonOf(times(19, 19, { options: ['aaaaaa', 'b', 'c', 'd'] }, fair))
    const [one] = made.sections[0]?.questions ?? []
    const many = {
      ...(one as Question),
      options: (one as Question).options.map((o) => ({ ...o, correct: true })),
    }
    const questions = [...(made.sections[0]?.questions ?? []), many]
    expect(
      checkGuessing({ ...made, sections: [{ ...made.sections[0], questions } as typeof section & object] }),
    ).toEqual([])
  })
})
