import { describe, expect, test } from 'vitest'
import { checkBalance } from '@/lib/lesson/check-balance'
import type { Question } from '@/lib/question/question'
import { parse } from './authored'

const lesson = parse()
const [section] = lesson.sections
const [first] = section?.questions ?? []
if (!section || !first) throw new Error('expected a section with a question')

const text = (words: string) => ({ ar: words, en: words })

/** As many questions of one kind as there are lengths: each the length of its key, of three other options are 5 long. */
function keysOfLength(kind: Question['kind'], lengths: readonly number[]): Question[] {
  return lengths.map((length, number) => {
    const options = [length, 5, 5, 5].map((each, index) => ({
      id: `option-${index}`,
      text: text('x'.repeat(each)),
      correct: index === 0,
      why: text('why'),
    }))
    // Each place in turn holds the key.
    const turned = [...options.slice(number % 4), ...options.slice(0, number % 4)]
    return {
      ...(first as Question),
      id: `q-${number}`,
      kind,
      words: text(`words ${number}`),
      options: turned,
    }
  })
}

function aboutLength(questions: Question[]): string[] {
  const problems = checkBalance({
    ...lesson,
    sections: [{ ...section, questions } as typeof section & object],
  })
  return problems
    .filter((problem) => problem.includes('longest'))
    .map((problem) => problem.replace(/^.*yaml: /, ''))
}

describe('the key is the longest option no more often than chance makes it', () => {
  const long = (count: number, of: number) => Array.from({ length: of }, (_, n) => (n < count ? 9 : 4))
  test.each(['choice', 'which-document', 'who-said-it'] as const)(
    '%s: of twelve with four options, in 3',
    (kind) => {
      expect(aboutLength(keysOfLength(kind, long(3, 12)))).toEqual([])
      const got = (locale: string) =>
        `${kind}: expected the key to be the longest option (${locale}) in at most 3, got 4`
      expect(aboutLength(keysOfLength(kind, long(4, 12)))).toEqual([got('ar'), got('en')])
    },
  )

  test('what chance makes is not rounded up: of ten with four options two, not three', () => {
    expect(aboutLength(keysOfLength('choice', long(2, 10)))).toEqual([])
    expect(aboutLength(keysOfLength('choice', long(3, 10)))).toHaveLength(2)
  })

  test('as long as another one is not the longest', () => {
    expect(aboutLength(keysOfLength('choice', Array(12).fill(5)))).toEqual([])
  })

  test('fewer than eight questions say nothing', () => {
    expect(aboutLength(keysOfLength('choice', long(7, 7)))).toEqual([])
    expect(aboutLength(keysOfLength('choice', long(8, 8)))).toHaveLength(2)
  })

  test('options that every question has alike tell nothing by length', () => {
    for (const kind of ['judgement', 'how-reported'] as const)
      expect(aboutLength(keysOfLength(kind, long(12, 12)))).toEqual([])
  })
})
