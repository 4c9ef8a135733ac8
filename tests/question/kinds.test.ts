import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rightAnswer, wrongAnswer } from '@/bin/school/answers.mjs'
import { loadLessons } from '@/lib/content/load-lessons'
import type { Answer } from '@/lib/question/answer'
import { chanceOf, MOST_BY_CHANCE } from '@/lib/question/chance'
import { gradeAnswer } from '@/lib/question/grade-answer'
import type { Option, Question } from '@/lib/question/question'
import { type KindName, kinds } from '@/lib/question/registry'
import { aQuestion } from '../builders/a-lesson'
import { everyAnswer } from './every-answer'

const text = (words: string) => ({ ar: words, en: words })
const options = (count: number, right: readonly number[]): Option[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `o${index}`,
    text: text(`option ${index}`),
    correct: right.includes(index),
    why: text(`why ${index}`),
  }))
const passage = (segments: number, accepted: number[][]) => ({
  segments: Array.from({ length: segments }, (_, index) => `p1.${index + 1}`),
  accepted: accepted.map((set) => ({ segments: set.map((index) => `p1.${index + 1}`), why: text('why') })),
  whyNot: text('why not'),
})
const slots = (rights: readonly number[], choices: number) =>
  rights.map((right, index) => ({
    id: `s${index}`,
    text: text(`slot ${index}`),
    options: options(choices, [right]),
  }))
const single = (kind: KindName) =>
  fc
    .integer({ min: 2, max: 6 })
    .chain((count) =>
      fc.nat(count - 1).map((right) => aQuestion('q', { kind, options: options(count, [right]) })),
    )
const filled = (kind: KindName, { least, choices }: { least: number; choices: readonly number[] }) =>
  fc
    .constantFrom(...choices)
    .chain((count) =>
      fc
        .array(fc.nat(count - 1), { minLength: least, maxLength: 4 })
        .map((rights) => aQuestion('q', { kind, options: [], slots: slots(rights, count) })),
    )
/** Passages of 4 to 8 segments with one or two accepted sets, as a lesson lets them be. */
const passages: fc.Arbitrary<ReturnType<typeof passage>> = fc
  .integer({ min: 4, max: 8 })
  .chain((length) =>
    fc
      .array(fc.uniqueArray(fc.nat(length - 1), { minLength: 1, maxLength: Math.floor(length / 3) }), {
        minLength: 1,
        maxLength: length < 6 ? 1 : 2,
      })
      .map((sets) => passage(length, sets)),
  )
  // Outside the chain, so that another length is drawn: of one length none may do.
  .filter((each) => (chanceOf(aQuestion('q', { passage: each })) ?? 0) <= MOST_BY_CHANCE)

/** Questions of each kind in every small shape that its schema allows. */
const shapes: Record<KindName, fc.Arbitrary<Question>> = {
  choice: single('choice'),
  judgement: single('judgement'),
  'who-said-it': single('who-said-it'),
  'which-document': single('which-document'),
  'how-reported': single('how-reported'),
  choices: fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 })).map(([right, wrong]) =>
    aQuestion('q', {
      kind: 'choices',
      options: options(
        right + wrong,
        Array.from({ length: right }, (_, i) => i),
      ),
    }),
  ),
  evidence: passages.map((each) => aQuestion('q', { kind: 'evidence', options: [], passage: each })),
  'answer-with-evidence': fc
    .tuple(fc.integer({ min: 3, max: 5 }), passages)
    .map(([count, each]) =>
      aQuestion('q', { kind: 'answer-with-evidence', options: options(count, [1]), passage: each }),
    ),
  match: filled('match', { least: 3, choices: [3, 4, 5, 6] }),
  order: fc
    .integer({ min: 4, max: 6 })
    .chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count }))
    .map((places) =>
      aQuestion('q', {
        kind: 'order',
        options: [],
        slots: places.map((place, index) => ({
          id: `s${index}`,
          text: text(`event ${index}`),
          options: options(places.length, [place]).map((option, at) => ({ ...option, id: String(at + 1) })),
        })),
      }),
    ),
  'inline-choice': filled('inline-choice', { least: 2, choices: [4, 5] }),
  classify: filled('classify', { least: 3, choices: [5] }),
  'short-answer': fc
    .string({ minLength: 1 })
    .filter((word) => /^[a-z]+$/.test(word) && word !== 'the')
    .map((word) =>
      aQuestion('q', {
        kind: 'short-answer',
        options: [],
        blank: { accepted: { ar: [word], en: [word] }, why: text('w'), slips: [], whyNot: text('n') },
      }),
    ),
  open: fc.constant(
    aQuestion('q', {
      kind: 'open',
      options: [],
      essay: { rubric: [text('f'), text('p'), text('n')], model: text('model') },
    }),
  ),
}
const points = (question: Question, answer: Answer) => {
  const graded = gradeAnswer(question, answer)
  if (!graded) throw new Error(`${JSON.stringify(answer)} does not fit`)
  return graded.grade.points
}
const names = Object.keys(kinds) as KindName[]
const judged = names.filter((kind) => kind !== 'open')
const isSingle = ({ options, slots, passage }: Question) =>
  (options.length > 0 && !passage) || slots.length === 1

/** What somebody who guesses can expect, counted over every answer there is. */
function expectedAtRandom(question: Question): number {
  const answers = everyAnswer(question)
  return answers.reduce((sum, answer) => sum + points(question, answer), 0) / answers.length
}
function mostAtRandom(question: Question): number {
  if (question.kind === 'choices' || !isSingle(question)) return 0.2
  return 1 / (question.options.length || (question.slots[0]?.options.length ?? 1))
}

describe.each(judged)('%s', (kind) => {
  test('the key earns 1', () => {
    fc.assert(
      fc.property(shapes[kind], (question) => {
        expect(gradeAnswer(question, rightAnswer(question))?.grade).toEqual({
          verdict: 'correct',
          points: 1,
          possible: 1,
        })
      }),
    )
  })
  test('nothing right earns nothing', () => {
    fc.assert(
      fc.property(shapes[kind], fc.nat(5), (question, nth) => {
        expect(gradeAnswer(question, wrongAnswer(question, nth))?.grade.points).toBe(0)
      }),
    )
  })
  test('nothing earns more than 1 or less than 0, and only 1 is right', () => {
    fc.assert(
      fc.property(shapes[kind], fc.nat(), (question, pick) => {
        const answers = everyAnswer(question)
        const graded = gradeAnswer(question, answers[pick % answers.length] ?? {})
        expect(graded?.grade.points).toBeGreaterThanOrEqual(0)
        expect(graded?.grade.points).toBeLessThanOrEqual(1)
        expect(graded?.grade.verdict === 'correct').toBe(graded?.grade.points === 1)
        expect(graded?.grade.verdict === 'wrong').toBe(graded?.grade.points === 0)
      }),
    )
  })
  test('guessing earns no more than chance: 1 in k for one choice, a fifth elsewhere', () => {
    fc.assert(
      fc.property(shapes[kind], (question) => {
        expect(expectedAtRandom(question)).toBeLessThanOrEqual(mostAtRandom(question) + 1e-9)
      }),
      { numRuns: 40 },
    )
  })
})

test.each(['match', 'classify', 'evidence'] as const)(
  '%s: what guessing earns is worked out as it is counted',
  (kind) => {
    const oneSet = (question: Question) => (question.passage?.accepted.length ?? 1) === 1
    fc.assert(
      fc.property(shapes[kind].filter(oneSet), (question) => {
        expect(chanceOf(question)).toBeCloseTo(expectedAtRandom(question), 9)
      }),
      { numRuns: 40 },
    )
  },
)

test('ticking everything earns nothing', () => {
  fc.assert(
    fc.property(shapes.choices, (question) => {
      expect(points(question, { options: question.options.map(({ id }) => id) })).toBe(0)
    }),
  )
})

test.each(['evidence', 'answer-with-evidence'] as const)('%s: picking everything shows nothing', (kind) => {
  fc.assert(
    fc.property(shapes[kind], (question) => {
      const all = { ...rightAnswer(question), segments: question.passage?.segments ?? [] }
      expect(points(question, all)).toBe(kind === 'evidence' ? 0 : 0.5)
    }),
  )
})

test('a part that is missing, foreign or too much is no answer', () => {
  const bad: [KindName, Answer][] = [
    ['choice', {}],
    ['choice', { option: 'elsewhere' }],
    ['choices', { options: [] }],
    ['choices', { options: ['o0', 'elsewhere'] }],
    ['evidence', { segments: [] }],
    ['evidence', { segments: ['p9.9'] }],
    ['answer-with-evidence', { option: 'o0' }],
    ['match', { slots: { s0: 'o0' } }],
    ['match', { slots: { s0: 'o0', s1: 'o0', s2: 'o0', s3: 'o0', s4: 'o0' } }],
    ['order', { slots: {} }],
    ['short-answer', { text: '  ' }],
    ['short-answer', { text: 'x'.repeat(101) }],
    ['open', { text: 'x'.repeat(1501) }],
  ]
  for (const [kind, answer] of bad) {
    const [question] = fc.sample(shapes[kind], { numRuns: 1, seed: 1 })
    if (!question) throw new Error('expected a question')
    expect(gradeAnswer(question, answer), `${kind} ${JSON.stringify(answer)}`).toBeNull()
  }
})

test('what does not belong to an answer is not kept', () => {
  const graded = gradeAnswer(aQuestion('a1'), {
    option: 'right',
    text: 'more',
    segments: ['p1.1'],
    slots: { a: 'b' },
  })
  expect(graded?.answer).toEqual({ option: 'right' })
})

test('an open answer waits for the teacher and counts for nothing until then', () => {
  const [question] = fc.sample(shapes.open, 1)
  expect(question && gradeAnswer(question, { text: 'I think so.' })?.grade).toEqual({
    verdict: 'waiting',
    points: 0,
    possible: 0,
  })
})

const lessons = await loadLessons()

describe('in every lesson', () => {
  const questions = lessons.flatMap((lesson) =>
    lesson.sections.flatMap((section) =>
      section.questions.map((question) => [lesson.id, question.id, question] as const),
    ),
  )
  const judgedByUs = questions.filter(([, , question]) => question.kind !== 'open')
  test.each(judgedByUs)('%s, %s: the key earns 1', (_lesson, _id, question) => {
    expect(points(question, rightAnswer(question))).toBe(1)
  })
  const small = judgedByUs.filter(([, , question]) => (question.passage?.segments.length ?? 0) <= 12)
  test.each(small)('%s, %s: guessing earns no more than chance', (_lesson, _id, question) => {
    expect(expectedAtRandom(question)).toBeLessThanOrEqual(mostAtRandom(question) + 1e-9)
  })
})
