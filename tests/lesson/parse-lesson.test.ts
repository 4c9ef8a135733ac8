import { describe, expect, test } from 'vitest'
import { joinArticle } from '@/lib/lesson/cut-article'
import { LessonError } from '@/lib/lesson/lesson-error'
import type { Option } from '@/lib/question/question'
import { kinds } from '@/lib/question/registry'
import { article, authored, parse } from './authored'

type Authored = ReturnType<typeof authored>

const question = (lesson: Authored, index: number) =>
  lesson.sections[0]?.questions[index] as Record<string, unknown>
const statement = (lesson: Authored, index: number) =>
  lesson.statements[index] as unknown as Record<string, unknown>

const named = (lesson: Authored, id: string) =>
  lesson.sections[0]?.questions.find((each) => each.id === id) as Record<string, unknown>
const both = { ar: 'ا', en: 'a' }
const fewRight = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: both, correct: id === 'a', why: both }))
const events = (places: number[]) =>
  places.map((place, index) => ({ id: `e-${index}`, text: both, place, evidence: ['p1.1'], why: both }))

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
    expect(new Set(lesson.sections[0]?.questions.map((each) => each.kind))).toEqual(
      new Set(Object.keys(kinds)),
    )
  })

  test('gives the article back, byte for byte', () => {
    const { paragraphs } = parse()
    expect(joinArticle(paragraphs, article.ar, 'ar')).toBe(article.ar)
    expect(joinArticle(paragraphs, article.en, 'en')).toBe(article.en)
  })

  test('derives each key from the attribution model alone', () => {
    const questions = parse().sections[0]?.questions ?? []
    const rightOf = (options: readonly Option[]) => options.find((option) => option.correct)?.id
    const keys = questions.slice(0, 7).map((each) => rightOf(each.options))
    expect(keys).toEqual(['zayd', 'res-7', 'none', 'paraphrase', 'narration', 'not-said', 'delegation'])
    const filled = (id: string) =>
      questions.find((each) => each.id === id)?.slots.map((slot) => rightOf(slot.options))
    expect(filled('match-sources')).toEqual(['zayd', 'zayd', 'zayd', 'zayd'])
    expect(filled('match-documents')).toEqual(['none', 'none', 'res-7', 'res-7'])
    expect(filled('ways')).toEqual(['direct', 'paraphrase', 'narration'])
  })

  test('shows what the text says where the answer is that it does not say', () => {
    const shows = parse()
      .sections[0]?.questions.slice(0, 7)
      .map((each) => each.evidenceShows)
    const [answer, text] = ['the-answer', 'what-the-text-says']
    expect(shows).toEqual([answer, answer, text, answer, answer, text, answer])
  })
})

test('takes the verbs out of a sentence in both languages', () => {
  const verbs = parse().sections[0]?.questions.find((each) => each.kind === 'inline-choice')
  expect(verbs?.words).toEqual({ ar: '____ أن القرار 7 ____.', en: '____ that resolution 7 is ____.' })
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
      'one right option among many to tick',
      (l) => Object.assign(named(l, 'tick'), { options: fewRight }),
      /options: expected at least two correct options and two wrong ones/,
    ],
    [
      'evidence outside the passage',
      (l) =>
        Object.assign(named(l, 'where'), {
          passage: ['p0', 'p1'],
          accepted: [{ segments: ['p2.1'], why: both }],
        }),
      /\(where\)\.accepted\[0\]: expected segments of the passage, got p2\.1/,
    ],
    [
      'a passage hardly longer than what is to be found in it',
      (l) => Object.assign(named(l, 'where'), { accepted: [{ segments: ['p1.1', 'p1.2'], why: both }] }),
      /\(where\)\.accepted\[0\]: expected a passage of at least 6 segments, got 4/,
    ],
    [
      'a question that guessing answers',
      (l) =>
        Object.assign(named(l, 'match-sources'), {
          claims: ['came', 'came', 'clear'].map((id) => ({ statement: id })),
        }),
      /\(match-sources\)\.kind: expected more to choose from: guessing would earn 25 %/,
    ],
    [
      'a claim without its source among the options',
      (l) => Object.assign(named(l, 'match-sources'), { options: ['reporter', 'amr'] }),
      /\(match-sources\)\.options: expected zayd, who says it, among them/,
    ],
    [
      'events shown as they happened',
      (l) => Object.assign(named(l, 'in-turn'), { events: events([1, 2, 3, 4]) }),
      /events: expected them shown in another order than they happened/,
    ],
    [
      'two events in one place',
      (l) => Object.assign(named(l, 'in-turn'), { events: events([2, 1, 1, 4]) }),
      /events: expected the places 1, 2, 3 … once each/,
    ],
    [
      'a verb that is not in the sentence',
      (l) => Object.assign(named(l, 'verbs'), { segment: 'p2.1' }),
      /\(verbs\)\.gaps\[0\]\.verbs: expected the correct verb in p2\.1, after the gap before, got «مضيفا»/,
    ],
    [
      'a segment that does not exist, to be classified',
      (l) => Object.assign(named(l, 'ways'), { segments: ['p1.1', 'p1.2', 'p9.1'] }),
      /\(ways\)\.segments\[2\]: expected a segment of this lesson, got p9\.1/,
    ],
    [
      'a slip that is accepted',
      (l) => Object.assign(named(l, 'short'), { slips: [{ answers: ['القرار ٧'], why: both }] }),
      /\(short\)\.slips\[0\]: expected wrong answers, got القرار ٧, which is accepted/,
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

describe('a part that does not fit the schema hides no problem of another part, and makes none', () => {
  const unfit: [string, (lesson: Authored) => void, string[]][] = [
    [
      'a question',
      (l) => Object.assign(question(l, 6), { skill: 'dancing' }),
      ['sections[0].questions[6].skill'],
    ],
    [
      'a statement, and so the questions about it',
      (l) => Object.assign(statement(l, 1), { mode: 'sung' }),
      ['statements[1].mode'],
    ],
    [
      'the only statement of a source',
      (l) => {
        l.statements.length = 1
        l.sections[0]?.questions.splice(1)
        Object.assign(statement(l, 0), { text: { ar: 'جاء الوفد' } })
      },
      ['statements[0].text.en'],
    ],
    ['a source', (l) => Object.assign(l.sources.zayd, { initial: { ar: 'ز' } }), ['sources.zayd.initial.en']],
    [
      'a document',
      (l) => Object.assign(l.documents['res-7'], { canonical: '' }),
      ['documents.res-7.canonical'],
    ],
    ['a note', (l) => Object.assign(l.notes[0] as object, { note: { en: 'x' } }), ['notes[0].note.ar']],
    [
      'a section’s paragraphs',
      (l) => Object.assign(l.sections[0] as object, { paragraphs: 'p0' }),
      ['sections[0].paragraphs'],
    ],
    [
      'a section’s title',
      (l) => Object.assign(l.sections[0] as object, { title: 'x' }),
      ['sections[0].title'],
    ],
    ['the summary', (l) => Object.assign(l, { summary: { ar: 'ا' } }), ['summary.en']],
  ]
  const placesOf = (problems: readonly string[]) =>
    problems.map((problem) => problem.replace(/^lessons\/small\/lesson\.yaml: ([^:]*):.*$/s, '$1'))

  test.each(unfit)('%s', (_, spoil, places) => {
    expect(placesOf(problemsOf(spoil))).toEqual(places)
    const alsoWrong = problemsOf((lesson) => {
      spoil(lesson)
      lesson.quotedTerms.push({ segment: 'p2.1', text: { ar: 'ثلج', en: 'snow' } } as never)
    })
    expect(placesOf(alsoWrong)).toEqual([...places, 'quotedTerms[0].text.ar', 'quotedTerms[0].text.en'])
  })

  test('every part is still looked at: names, statements, notes, sections and questions', () => {
    const problems = problemsOf((lesson) => {
      Object.assign(lesson, { summary: {} })
      Object.assign(statement(lesson, 0), { source: 'amr' })
      Object.assign(lesson.notes[0] as object, { segment: 'p9.1' })
      Object.assign(lesson.sections[0] as object, { id: 'x-ray' })
      Object.assign(question(lesson, 5), { skill: 'dancing' })
      Object.assign(question(lesson, 6), { evidence: ['p9.9'] })
    })
    expect(new Set(placesOf(problems))).toEqual(
      new Set([
        'summary.ar',
        'summary.en',
        'sections[0].questions[5].skill',
        'statements[0] (came).source',
        'notes[0].segment',
        'sections[0].id',
        'sections[0].questions[0] (who-came).options',
        'sections[0].questions[6] (what).evidence',
        'sections[0].questions[10] (match-sources).options',
      ]),
    )
  })

  test('without paragraphs nothing can be found, and that alone is said', () => {
    expect(placesOf(problemsOf((lesson) => Object.assign(lesson, { paragraphs: [] })))).toEqual([
      'paragraphs',
    ])
  })
})

describe('a question’s version', () => {
  const version = (spoil: (lesson: Authored) => void, id: string, texts = article) => {
    const lesson = authored()
    spoil(lesson)
    return parse(lesson, texts).sections[0]?.questions.find((each) => each.id === id)?.version
  }
  const other = { ar: 'غير ذلك', en: 'something else' }
  type Change = [what: string, id: string, (lesson: Authored) => void]
  const first = (list: unknown) => (list as object[])[0] as object
  const another = (l: Authored) => Object.assign(named(l, 'what'), { prompt: other })
  const delegation = { id: 'delegation', text: { ar: 'the delegation ع', en: 'the delegation' } }
  const rain = { id: 'rain', text: { ar: 'rain ع', en: 'rain' } }

  const asked: Change[] = [
    ['its prompt', 'what', another],
    [
      'the words of an option',
      'what',
      (l) => Object.assign(first(named(l, 'what').options), { text: other }),
    ],
    [
      'the key',
      'what',
      (l) =>
        Object.assign(named(l, 'what'), {
          options: [
            { ...delegation, why: both },
            { ...rain, why: both, correct: true },
          ],
        }),
    ],
    ['the words it is about', 'claim', (l) => Object.assign(named(l, 'claim'), { claim: other })],
    ['the answer to a claim', 'claim', (l) => Object.assign(named(l, 'claim'), { answer: 'false' })],
    [
      'what evidence is accepted',
      'where',
      (l) => Object.assign(first(named(l, 'where').accepted), { segments: ['p1.1'] }),
    ],
    [
      'a verb of a gap',
      'verbs',
      (l) =>
        Object.assign(first((first(named(l, 'verbs').gaps) as { verbs: object[] }).verbs), { text: other }),
    ],
    ['an event', 'in-turn', (l) => Object.assign(first(named(l, 'in-turn').events), { text: other })],
    [
      'the order of events',
      'in-turn',
      (l) => Object.assign(named(l, 'in-turn'), { events: events([4, 3, 2, 1]) }),
    ],
    [
      'an accepted answer',
      'short',
      (l) => Object.assign(named(l, 'short'), { accepted: { ar: ['القرار السابع'], en: ['it'] } }),
    ],
    [
      'a line of the rubric',
      'in-words',
      (l) => Object.assign(named(l, 'in-words').rubric as object, { full: other }),
    ],
  ]
  test.each(asked)('changes with %s', (_, id, change) => {
    expect(version(change, id)).not.toBe(version(() => {}, id))
  })

  test('changes with the words of its passage in the article, and with no others', () => {
    const mended = { ...article, en: article.en.replace('is mild today', 'is very mild today') }
    const isSame = (id: string) => version(() => {}, id, mended) === version(() => {}, id)
    expect(['claim', 'where', 'how-weather'].map(isSame)).toEqual([false, false, false])
    expect(['what', 'who-came', 'short'].map(isSame)).toEqual([true, true, true])
  })

  const explained: Change[] = [
    ['another question', 'claim', another],
    [
      'the explanation of an option',
      'what',
      (l) => Object.assign(first(named(l, 'what').options), { why: other }),
    ],
    ['its skill', 'what', (l) => Object.assign(named(l, 'what'), { skill: 'text-limits' })],
    ['a hint', 'short', (l) => Object.assign(named(l, 'short'), { hint: other })],
    [
      'the explanation of a judgement',
      'claim',
      (l) => Object.assign(named(l, 'claim').why as object, { true: other }),
    ],
    [
      'why evidence is accepted',
      'where',
      (l) => Object.assign(first(named(l, 'where').accepted), { why: other }),
    ],
    ['why other evidence is not', 'where', (l) => Object.assign(named(l, 'where'), { whyNot: other })],
    [
      'the explanation of a gap',
      'verbs',
      (l) =>
        Object.assign(first((first(named(l, 'verbs').gaps) as { verbs: object[] }).verbs), { why: other }),
    ],
    [
      'the explanation of a written answer',
      'short',
      (l) => Object.assign(named(l, 'short'), { why: other, slips: [], whyNot: other }),
    ],
    ['the model answer', 'in-words', (l) => Object.assign(named(l, 'in-words'), { model: other })],
    ['the note on a statement', 'who-came', (l) => Object.assign(statement(l, 0), { note: other })],
    [
      'the cue of a statement',
      'who-came',
      (l) => Object.assign(statement(l, 0), { cue: { segment: 'p1.1', text: { ar: 'زيد', en: 'Zayd' } } }),
    ],
  ]
  test.each(explained)('does not change with %s', (_, id, change) => {
    expect(version(change, id)).toBe(version(() => {}, id))
  })
})
