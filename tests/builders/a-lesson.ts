import type { Lesson } from '@/lib/lesson/lesson'
import type { Question, Skill } from '@/lib/question/question'

const text = (words: string) => ({ ar: `${words} ع`, en: words })

/** A question with the options `right`, `wrong` and `other`. */
export function aQuestion(id: string, change: Partial<Question> = {}): Question {
  const option = (name: string) => ({
    id: name,
    text: text(`${id} ${name}`),
    correct: name === 'right',
    why: text(`why ${id} ${name}`),
  })
  return {
    id,
    version: `${id}-v1`,
    kind: 'choice',
    skill: 'comprehension' as Skill,
    prompt: text(`prompt ${id}`),
    words: null,
    hint: null,
    slots: [],
    passage: null,
    blank: null,
    essay: null,
    options: ['right', 'wrong', 'other'].map(option),
    evidence: ['p1.1'],
    evidenceShows: 'the-answer',
    attribution: null,
    ...change,
  }
}

/** Two sections of two questions: `first` asks a1 and a2, `second` asks b1 and b2. */
export function aLesson(change: Partial<Lesson> = {}): Lesson {
  const section = (id: string, questions: Question[]) => ({
    id,
    title: text(id),
    goal: text(`goal of ${id}`),
    paragraphs: [],
    questions,
  })
  return {
    id: 'small',
    version: 'lesson-v1',
    original: 'ar',
    isInvented: false,
    title: text('title'),
    summary: text('summary'),
    provenance: text('provenance'),
    translation: text('translation'),
    paragraphs: [],
    segments: new Map(),
    sources: new Map(),
    documents: new Map(),
    statements: new Map(),
    quotedTerms: [],
    notes: [],
    sections: [
      section('first', [aQuestion('a1'), aQuestion('a2', { skill: 'who-said-it' })]),
      section('second', [aQuestion('b1'), aQuestion('b2', { skill: 'who-said-it' })]),
    ],
    ...change,
  }
}

/** The same lesson after a correction: one question is another question now, under the same id. */
export function withChangedQuestion(lesson: Lesson, id: string): Lesson {
  return {
    ...lesson,
    version: `${lesson.version}-changed`,
    sections: lesson.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.id === id ? { ...question, version: `${question.version}-changed` } : question,
      ),
    })),
  }
}
