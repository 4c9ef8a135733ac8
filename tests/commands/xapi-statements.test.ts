import { describe, expect, it } from 'vitest'
import type { ClassroomRecord } from '@/lib/commands/read-classroom-record'
import { interactionOf, responseOf } from '@/lib/commands/xapi-activity'
import { xapiStatements } from '@/lib/commands/xapi-statements'
import type { Lesson } from '@/lib/lesson/lesson'
import type { MarkedAnswer } from '@/lib/store/learner-record'
import { aLesson, aQuestion } from '../builders/a-lesson'

const origin = 'http://school.test'
const section = (id: string, ...questions: string[]) => ({
  id,
  title: { ar: id, en: id },
  goal: { ar: id, en: id },
  paragraphs: [],
  questions: questions.map((name) => aQuestion(name)),
})
const lessons = [
  aLesson({ id: 'one', sections: [section('s', 'q1', 'q2', 'q3')] }),
  aLesson({ id: 'two', sections: [section('s', 'q4', 'q5')] }),
]

/** A right answer in the given minute. */
const answered = (lessonId: string, questionId: string, minute: number, change: Partial<MarkedAnswer> = {}) =>
  ({
    id: `answer to ${questionId}`,
    seq: minute,
    learnerId: 'sara-id',
    lessonId,
    questionId,
    questionVersion: `${questionId}-v1`,
    try: 1,
    answer: { option: 'right' },
    verdict: 'correct',
    points: 1,
    possible: 1,
    locale: 'ar',
    hinted: false,
    serverTime: new Date(Date.UTC(2026, 8, 1, 8, minute)),
    ...change,
  }) as MarkedAnswer

function statements(answers: readonly MarkedAnswer[], earlier: readonly Lesson[] = []) {
  const student = { id: 'sara-id', nickname: 'Sara', answers, results: [], mastery: [] }
  const record = { classroom: {}, lessons, asked: lessons, students: [student] } as unknown as ClassroomRecord
  return xapiStatements(record, origin, earlier) as {
    verb: { id: string }
    timestamp: string
    object: { id: string }
    result: object
  }[]
}
const saying = (verb: string, answers: readonly MarkedAnswer[]) =>
  statements(answers).filter(({ verb: { id } }) => id === `http://adlnet.gov/expapi/verbs/${verb}`)

const all = [
  answered('one', 'q1', 1),
  answered('one', 'q2', 2),
  answered('one', 'q3', 3),
  answered('two', 'q4', 4),
  answered('two', 'q5', 5),
]

describe('mastered', () => {
  it('is said once, of the try after which the skill was had', () => {
    expect(saying('mastered', all)).toMatchObject([
      {
        object: { id: `${origin}/skills/comprehension` },
        timestamp: '2026-09-01T08:05:00.000Z',
        result: { success: true },
      },
    ])
  })

  it('is not said in one lesson, however much was right', () => {
    expect(saying('mastered', all.slice(0, 3))).toEqual([])
  })
})

describe('answered', () => {
  it('has no score and no success while only a teacher can judge', () => {
    const waiting = answered('one', 'q1', 1, { verdict: 'waiting', points: 0, possible: 0 })
    expect(saying('answered', [waiting])[0]?.result).toEqual({ response: 'right' })
  })

  it('is said of a question that has been changed since, as it was asked then', () => {
    const before = aQuestion('q1', { version: 'q1-v0', prompt: { ar: 'كان', en: 'as it was' } })
    const earlier = aLesson({
      id: 'one',
      version: 'v0',
      sections: [{ ...section('s'), questions: [before] }],
    })
    const tried = answered('one', 'q1', 1, { questionVersion: 'q1-v0' })
    const [said] = statements([tried], [earlier])
    expect(said).toMatchObject({
      object: { id: `${origin}/lessons/one/s/q1`, definition: { name: before.prompt } },
      result: { response: 'right', success: true },
    })
    expect(statements([tried])).toEqual([])
  })
})

describe('a response', () => {
  const slot = (id: string) => ({ id, text: { ar: id, en: id }, options: aQuestion('s').options })
  const matching = aQuestion('m', { kind: 'match', options: [], slots: [slot('a'), slot('b')] })

  it('to what is matched names each pair', () => {
    expect(responseOf(matching, { slots: { a: 'right', b: 'other' } })).toBe('a[.]right[,]b[.]other')
    expect(interactionOf(matching)).toMatchObject({
      interactionType: 'matching',
      source: [{ id: 'a' }, { id: 'b' }],
      target: [{ id: 'right' }, { id: 'wrong' }, { id: 'other' }],
    })
  })

  it('to several ticked names each, and gives no key away', () => {
    const several = aQuestion('c', { kind: 'choices' })
    expect(responseOf(several, { options: ['right', 'other'] })).toBe('right[,]other')
    expect(JSON.stringify(interactionOf(several))).not.toMatch(/correct|why/)
  })
})
