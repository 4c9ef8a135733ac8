import { describe, expect, test } from 'vitest'
import { joinArticle } from '@/lib/lesson/cut-article'
import { LessonError } from '@/lib/lesson/lesson-error'
import { article, authored, parse } from './authored'

type Authored = ReturnType<typeof authored>

const question = (lesson: Authored, index: number) =>
  lesson.sections[0]?.questions[index] as Record<string, unknown>
const statement = (lesson: Authored, index: number) =>
  lesson.statements[index] as unknown as Record<string, unknown>

function problemsOf(spoil: (lesson: Authored) => void, texts = article): readonly string[] {
  const lesson = authored()
  spoil(lesson)
  try {
    parse(lesson, texts)
  } catch (error) {
    if (error instanceof LessonError) return error.problems
    throw error
  }
  return []
}

describe('a lesson that is right', () => {
  test('is parsed whole', () => {
    const lesson = parse()
    expect(lesson.title.en).toBe('The headline')
    expect([...lesson.segments.keys()]).toEqual(['p0.1', 'p1.1', 'p1.2', 'p2.1'])
    expect(lesson.sections[0]?.questions).toHaveLength(7)
  })

  test('gives the article back, byte for byte', () => {
    const { paragraphs } = parse()
    expect(joinArticle(paragraphs, article.ar, 'ar')).toBe(article.ar)
    expect(joinArticle(paragraphs, article.en, 'en')).toBe(article.en)
  })

  test('derives each key from the attribution model alone', () => {
    const keys = parse().sections[0]?.questions.map(
      (each) => each.options.find((option) => option.correct)?.id,
    )
    expect(keys).toEqual(['zayd', 'res-7', 'none', 'paraphrase', 'narration', 'not-said', 'delegation'])
  })

  test('shows what the text says where the answer is that it does not say', () => {
    const shows = parse().sections[0]?.questions.map((each) => each.evidenceShows)
    const [answer, text] = ['the-answer', 'what-the-text-says']
    expect(shows).toEqual([answer, answer, text, answer, answer, text, answer])
  })
})

describe('a lesson that is wrong is refused, with the place and what was expected', () => {
  const rules: [string, (lesson: Authored) => void, RegExp][] = [
    [
      'a quotation that is not in its segment',
      (l) => Object.assign(statement(l, 0), { text: { ar: 'ذهب', en: 'left' } }),
      /statements\[0\] \(came\)\.text\.ar: expected words of segment p1\.1, got «ذهب»/,
    ],
    [
      'a cue that is not in its segment',
      (l) => Object.assign(statement(l, 0), { cue: { segment: 'p2.1', text: { ar: 'قال', en: 'said' } } }),
      /cue\.text\.ar: expected words of segment p2\.1/,
    ],
    [
      'an unknown source',
      (l) => Object.assign(statement(l, 0), { source: 'amr' }),
      /source: expected a source of this lesson, got amr/,
    ],
    [
      'an option without an explanation',
      (l) =>
        Object.assign(question(l, 6), {
          options: [
            { id: 'a', text: { ar: 'ا', en: 'a' }, correct: true, why: { ar: 'ا', en: 'a' } },
            { id: 'b', text: { ar: 'ب', en: 'b' } },
          ],
        }),
      /sections\[0\]\.questions\[6\]\.options\[1\]\.why/,
    ],
    [
      'an explanation that is empty',
      (l) =>
        Object.assign(question(l, 5), {
          why: { true: { ar: ' ', en: 'x' }, false: { ar: 'x', en: 'x' }, 'not-said': { ar: 'x', en: 'x' } },
        }),
      /questions\[5\]\.why\.true\.ar: expected a non-empty text, got nothing/,
    ],
    [
      'a language missing',
      (l) => Object.assign(l, { summary: { ar: 'ا' } }),
      /summary\.en: expected a non-empty text/,
    ],
    [
      'two question ids alike',
      (l) => Object.assign(question(l, 1), { id: 'who-came' }),
      /expected no id twice, got who-came again/,
    ],
    [
      'two statement ids alike',
      (l) => Object.assign(statement(l, 1), { id: 'came' }),
      /expected no id twice, got came again/,
    ],
    [
      'no correct option',
      (l) =>
        Object.assign(question(l, 6), {
          options: ['a', 'b'].map((id) => ({ id, text: { ar: id, en: id }, why: { ar: id, en: id } })),
        }),
      /options: expected exactly one correct option/,
    ],
    [
      'two correct options',
      (l) =>
        Object.assign(question(l, 6), {
          options: ['a', 'b'].map((id) => ({
            id,
            correct: true,
            text: { ar: id, en: id },
            why: { ar: id, en: id },
          })),
        }),
      /options: expected exactly one correct option/,
    ],
    [
      'the speaker not among the options',
      (l) => Object.assign(question(l, 0), { options: ['reporter', 'other'] }),
      /options: expected zayd, who says it, among them/,
    ],
    [
      'an unknown option',
      (l) => Object.assign(question(l, 0), { options: ['zayd', 'amr'] }),
      /options\[1\]: expected a source of this lesson or reporter, got amr/,
    ],
    [
      'evidence that is no segment',
      (l) => Object.assign(question(l, 6), { evidence: ['p9.9'] }),
      /evidence: expected segments of the article, got p9\.9/,
    ],
    [
      'a mode other than the quotation marks say',
      (l) => Object.assign(statement(l, 0), { mode: 'paraphrase' }),
      /mode: expected direct, as the quotation marks of article\.ar\.txt say/,
    ],
    [
      'a segment whose opening words are not there',
      (l) => Object.assign(l.paragraphs, { p2: [{ ar: 'المطر', en: 'The weather' }] }),
      /paragraphs\.p2\[0\]\.ar: expected words of this paragraph/,
    ],
    [
      'a paragraph without segments',
      (l) => {
        delete l.paragraphs.p2
      },
      /paragraphs\.p2: expected the first words of its segments/,
    ],
    [
      'words that occur twice',
      (l) =>
        Object.assign(l.paragraphs, {
          p1: [
            { ar: 'قال', en: 'Zayd said' },
            { ar: 'ا', en: 'adding' },
          ],
        }),
      /expected words that occur once/,
    ],
    [
      'paragraphs in no section',
      (l) => Object.assign(l.sections[0] as object, { paragraphs: ['p0', 'p1'] }),
      /expected every paragraph of the article once and in order/,
    ],
    [
      'a source without a statement',
      (l) =>
        Object.assign(l.sources, {
          amr: {
            kind: 'person',
            gender: 'masculine',
            initial: { ar: 'ع', en: 'A' },
            name: { ar: 'عمرو', en: 'Amr' },
          },
        }),
      /sources\.amr: expected at least one statement/,
    ],
    ['an unknown field', (l) => Object.assign(question(l, 0), { answer: 'zayd' }), /questions\[0\]/],
    [
      'a section that has the name of a page',
      (l) => Object.assign(l.sections[0] as object, { id: 'x-ray' }),
      /x-ray is a page of its own/,
    ],
  ]
  test.each(rules)('%s', (_, spoil, problem) => {
    expect(problemsOf(spoil).join('\n')).toMatch(problem)
  })

  test('a paragraph that exists in one language only', () => {
    const shorter = {
      ...article,
      en: 'The headline\n\nZayd said “the delegation came” adding that resolution 7 is clear.\n',
    }
    expect(problemsOf(() => {}, shorter).join('\n')).toMatch(
      /article\.en\.txt: expected 3 paragraphs as in article\.ar\.txt, got 2/,
    )
  })

  test('every problem is named at once', () => {
    const problems = problemsOf((lesson) => {
      Object.assign(statement(lesson, 0), { source: 'amr' })
      Object.assign(question(lesson, 6), { evidence: ['p9.9'] })
    })
    expect(problems.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a question’s version', () => {
  const version = (spoil: (lesson: Authored) => void, index: number) => {
    const lesson = authored()
    spoil(lesson)
    return parse(lesson).sections[0]?.questions[index]?.version
  }
  test('changes with its own words', () => {
    const mended = version(
      (lesson) => Object.assign(question(lesson, 6), { prompt: { ar: 'ماذا جاء؟؟؟', en: 'What came now?' } }),
      6,
    )
    expect(mended).not.toBe(version(() => {}, 6))
  })
  test('does not change with another question', () => {
    const same = version(
      (lesson) => Object.assign(question(lesson, 6), { prompt: { ar: 'ماذا جاء؟؟؟', en: 'What came now?' } }),
      5,
    )
    expect(same).toBe(version(() => {}, 5))
  })
})
