import { describe, expect, it, test } from 'vitest'
import { type GivenWork, languagesFor, rulesOf, standingOf, workState } from '@/lib/progress/assignment-rules'

const hour = (hours: number) => new Date(Date.UTC(2026, 8, 1, hours))
const now = hour(12)
const place = { lesson: 'small', section: 'first', question: 'a1' }

function work(change: Partial<GivenWork> = {}): GivenWork {
  return {
    lessonId: 'small',
    sections: null,
    questions: null,
    opensAt: hour(8),
    dueAt: hour(16),
    languages: ['ar', 'en'],
    isGated: false,
    feedback: 'at-once',
    createdAt: hour(7),
    ...change,
  }
}

test.each([
  ['before it opens', { opensAt: hour(13) }, 'coming'],
  ['from the minute it opens', { opensAt: now }, 'open'],
  ['at the due date', { dueAt: now }, 'over'],
  ['long after it opened, without a due date', { opensAt: hour(1), dueAt: null }, 'open'],
] as const)('%s it is %s', (_, change, state) => {
  expect(workState(work(change), now)).toBe(state)
})

const atOnce = { isGated: false, held: null }
const heldUntil = (hours: number, triesSince = new Date(0)) => ({
  isGated: false,
  held: { until: hour(hours), triesSince },
})
const later = { feedback: 'after-due' as const }

describe('what holds for a question', () => {
  it.each<[string, Partial<GivenWork>[], object]>([
    ['nothing is assigned', [], atOnce],
    ['plain work', [{}], atOnce],
    ['another lesson is held', [{ ...later, lessonId: 'other' }], atOnce],
    ['another section is held', [{ ...later, sections: ['second'] }], atOnce],
    ['its section is held', [{ ...later, sections: ['first'] }], heldUntil(16)],
    ['the whole lesson is held', [later], heldUntil(16)],
    ['it is held, and has not opened', [{ ...later, opensAt: hour(13) }], heldUntil(16)],
    ['the due date is here', [{ ...later, dueAt: now }], atOnce],
    ['one of two holds it', [{}, later], heldUntil(16)],
    ['two hold it: the later one', [later, { ...later, dueAt: hour(18) }], heldUntil(18)],
    ['a practice set holds it', [{ ...later, questions: ['a1'] }], heldUntil(16, hour(7))],
    ['a practice set of another question', [{ ...later, questions: ['a2'] }], atOnce],
    ['set and lesson: every earlier try counts', [{ ...later, questions: ['a1'] }, later], heldUntil(16)],
    ['it is gated', [{ isGated: true }], { ...atOnce, isGated: true }],
    ['one of two is gated', [{}, { isGated: true }], { ...atOnce, isGated: true }],
    ['another section is gated', [{ isGated: true, sections: ['second'] }], atOnce],
    ['a gate and a hold', [{ isGated: true }, later], { ...heldUntil(16), isGated: true }],
  ])('%s', (_, works, rules) => {
    expect(rulesOf(works.map(work), place, now)).toEqual(rules)
  })
})

describe('the languages a section is read in', () => {
  it.each<[string, Partial<GivenWork>[], readonly string[]]>([
    ['nothing is assigned', [], ['ar', 'en']],
    ['in Arabic', [{ languages: ['ar'] }], ['ar']],
    ['in Arabic, but not yet', [{ languages: ['ar'], opensAt: hour(13) }], ['ar', 'en']],
    ['in Arabic, until an hour ago', [{ languages: ['ar'], dueAt: hour(11) }], ['ar', 'en']],
    ['another section in Arabic', [{ languages: ['ar'], sections: ['second'] }], ['ar', 'en']],
    ['both, and English', [{}, { languages: ['en'] }], ['en']],
    ['Arabic, and English: none in common', [{ languages: ['ar'] }, { languages: ['en'] }], ['ar', 'en']],
    ['a practice set in Arabic shows no article', [{ languages: ['ar'], questions: ['a1'] }], ['ar', 'en']],
  ])('%s', (_, works, languages) => {
    expect(languagesFor(works.map(work), place, now)).toEqual(languages)
  })
})

describe('how far a student is', () => {
  const asked = [
    { id: 'a1', version: 'v1' },
    { id: 'a2', version: 'v1' },
  ]
  const at = (questionId: string, hours: number, questionVersion = 'v1') => ({
    questionId,
    questionVersion,
    serverTime: hour(hours),
  })
  it.each<[string, Partial<GivenWork>, ReturnType<typeof at>[], object]>([
    ['nothing done', {}, [], { answered: 0, isDone: false, late: 0 }],
    ['half done', {}, [at('a1', 9)], { answered: 1, isDone: false, late: 0 }],
    ['done in time', {}, [at('a1', 9), at('a2', 10)], { answered: 2, isDone: true, late: 0 }],
    ['half of it late', {}, [at('a1', 9), at('a2', 17)], { answered: 2, isDone: true, late: 1 }],
    ['at the very due date', {}, [at('a1', 16)], { answered: 1, late: 0 }],
    ['in time, and again later', {}, [at('a1', 17), at('a1', 9)], { answered: 1, late: 0 }],
    ['never late without a due date', { dueAt: null }, [at('a1', 23)], { answered: 1, late: 0 }],
    ['done before it was assigned', {}, [at('a1', 1), at('a2', 1)], { answered: 2, isDone: true, late: 0 }],
    ['a practice set asks anew', { questions: ['a1', 'a2'] }, [at('a1', 1), at('a1', 8)], { answered: 1 }],
    ['to another version of the question', {}, [at('a1', 9, 'v0')], { answered: 0 }],
  ])('%s', (_, change, answers, standing) => {
    expect(standingOf(work(change), asked, answers)).toMatchObject({ questions: 2, ...standing })
  })
})
