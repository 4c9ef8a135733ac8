import { parseLesson } from '@/lib/lesson/parse-lesson'
import type { Phrase } from '@/lib/question/phrase'

const text = (words: string) => ({ ar: `${words} ع`, en: words })

/** Sentences are not what these tests are about: each becomes its key and its values. */
const phrase: Phrase = (key, values = {}) => {
  const filled = Object.entries(values).map(
    ([name, value]) => `${name}=${typeof value === 'object' ? value.en : value}`,
  )
  return text([key, ...filled].join(' '))
}

export const article = {
  ar: 'عنوان الخبر\n\nقال زيد “جاء الوفد” مضيفا أن القرار 7 واضح.\nالطقس معتدل اليوم.\n',
  en: 'The headline\n\nZayd said “the delegation came” adding that resolution 7 is clear.\nThe weather is mild today.\n',
}

/** A small lesson with one of everything; a test spoils the one thing it is about. */
export function authored() {
  return {
    id: 'small',
    original: 'ar',
    summary: text('summary'),
    provenance: text('provenance'),
    translation: text('translation'),
    documents: { 'res-7': { name: { ar: 'القرار 7', en: 'resolution 7' }, canonical: 'S/RES/7 (1946)' } },
    sources: {
      zayd: {
        kind: 'person',
        gender: 'masculine',
        initial: { ar: 'ز', en: 'Z' },
        name: { ar: 'زيد', en: 'Zayd' },
      },
    },
    paragraphs: {
      p0: [{ ar: 'عنوان', en: 'The headline' }],
      p1: [
        { ar: 'قال', en: 'Zayd said' },
        { ar: 'مضيفا', en: 'adding' },
      ],
      p2: [{ ar: 'الطقس', en: 'The weather' }],
    } as Record<string, { ar: string; en: string }[]>,
    quotedTerms: [],
    statements: [
      {
        id: 'came',
        segment: 'p1.1',
        text: { ar: 'جاء الوفد', en: 'the delegation came' },
        source: 'zayd',
        cue: { segment: 'p1.1', text: { ar: 'قال', en: 'said' } },
        mode: 'direct',
      },
      {
        id: 'clear',
        segment: 'p1.2',
        text: { ar: 'القرار 7 واضح', en: 'resolution 7 is clear' },
        source: 'zayd',
        cue: { segment: 'p1.2', text: { ar: 'مضيفا', en: 'adding' } },
        mode: 'paraphrase',
        documents: [{ document: 'res-7', relation: 'is-about' }],
      },
    ],
    notes: [{ segment: 'p2.1', text: { ar: 'معتدل', en: 'mild' }, note: text('note') }],
    sections: [
      {
        id: 'all',
        title: text('title'),
        goal: text('goal'),
        paragraphs: ['p0', 'p1', 'p2'],
        questions: [
          { id: 'who-came', kind: 'who-said-it', statement: 'came', options: ['reporter', 'zayd'] },
          { id: 'which', kind: 'which-document', statement: 'clear', options: ['none', 'res-7'] },
          { id: 'which-none', kind: 'which-document', statement: 'came', options: ['none', 'res-7'] },
          { id: 'how', kind: 'how-reported', statement: 'clear' },
          { id: 'how-weather', kind: 'how-reported', segment: 'p2.1' },
          {
            id: 'claim',
            kind: 'judgement',
            skill: 'text-limits',
            claim: text('It rained.'),
            answer: 'not-said',
            evidence: ['p2.1'],
            why: { true: text('a'), false: text('b'), 'not-said': text('c') },
          },
          {
            id: 'what',
            kind: 'choice',
            skill: 'comprehension',
            prompt: text('What came?'),
            evidence: ['p1.1'],
            options: [
              { id: 'delegation', text: text('the delegation'), correct: true, why: text('yes') },
              { id: 'rain', text: text('rain'), why: text('no') },
            ],
          },
          ...otherKinds(),
        ] as Record<string, unknown>[],
      },
    ],
  }
}

/** The kinds that are not a choice of one. */
function otherKinds() {
  const option = (id: string, correct = false) => ({ id, text: text(id), correct, why: text(`why ${id}`) })
  const verb = (ar: string, en: string, correct = false) => ({
    text: { ar, en },
    correct,
    why: text(`why ${en}`),
  })
  const event = (id: string, place: number) => ({
    id,
    text: text(id),
    place,
    evidence: ['p1.1'],
    why: text(`why ${id}`),
  })
  const picking = {
    accepted: [{ segments: ['p1.2'], why: text('and there') }],
    whyNot: text('not there'),
  }
  return [
    {
      id: 'tick',
      kind: 'choices',
      skill: 'comprehension',
      prompt: text('Which came?'),
      evidence: ['p1.1'],
      options: [option('right', true), option('wrong'), option('right-too', true), option('wrong-too')],
    },
    { id: 'where', kind: 'evidence', prompt: text('Where?'), ...picking },
    {
      id: 'what-and-where',
      kind: 'answer-with-evidence',
      prompt: text('What, and where?'),
      options: [option('wrong'), option('right', true), option('other')],
      ...picking,
    },
    {
      id: 'match-sources',
      kind: 'match',
      to: 'sources',
      claims: [
        { statement: 'came' },
        { statement: 'came', words: { ar: 'جاء', en: 'came' } },
        { statement: 'clear' },
        { statement: 'clear', words: { ar: 'واضح', en: 'clear' } },
      ],
      options: ['reporter', 'zayd'],
    },
    {
      id: 'match-documents',
      kind: 'match',
      to: 'documents',
      claims: [
        { statement: 'came' },
        { statement: 'came', words: { ar: 'جاء', en: 'came' } },
        { statement: 'clear' },
        { statement: 'clear', words: { ar: 'القرار 7', en: 'resolution 7' } },
      ],
      options: ['res-7', 'none'],
    },
    {
      id: 'in-turn',
      kind: 'order',
      events: [event('third', 3), event('first', 1), event('fourth', 4), event('second', 2)],
    },
    {
      id: 'verbs',
      kind: 'inline-choice',
      segment: 'p1.2',
      gaps: [
        {
          verbs: [
            verb('مدعيا', 'claiming'),
            verb('مضيفا', 'adding', true),
            verb('مؤكدا', 'stressing'),
            verb('نافيا', 'denying'),
          ],
        },
        {
          verbs: [
            verb('واضح', 'clear', true),
            verb('غامض', 'vague'),
            verb('قديم', 'old'),
            verb('ناقص', 'partial'),
          ],
        },
      ],
    },
    { id: 'ways', kind: 'classify', segments: ['p1.1', 'p1.2', 'p2.1'] },
    {
      id: 'short',
      kind: 'short-answer',
      skill: 'which-document',
      prompt: text('Which resolution?'),
      hint: text('It has a number.'),
      evidence: ['p1.2'],
      accepted: { ar: ['القرار 7'], en: ['resolution 7'] },
      why: text('it says so'),
      slips: [{ answers: ['8'], why: text('one too many') }],
      whyNot: text('look again'),
    },
    {
      id: 'in-words',
      kind: 'open',
      skill: 'who-said-it',
      prompt: text('Who answers for it?'),
      evidence: ['p1.1'],
      rubric: { full: text('all'), partial: text('some'), none: text('nothing') },
      model: text('Zayd does.'),
    },
  ] as Record<string, unknown>[]
}

export function parse(yaml: unknown = authored(), texts = article) {
  return parseLesson({ id: 'small', article: texts, yaml }, { phrase, hash: (words) => words })
}
