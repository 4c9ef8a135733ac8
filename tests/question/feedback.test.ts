import { describe, expect, test } from 'vitest'
import type { Answer } from '@/lib/question/answer'
import { feedbackFor } from '@/lib/question/feedback'
import { gradeAnswer } from '@/lib/question/grade-answer'
import { withoutKey } from '@/lib/question/question'
import { parse } from '../lesson/authored'

const questions = parse().sections.flatMap((section) => section.questions)
const question = (id: string) => {
  const found = questions.find((each) => each.id === id)
  if (!found) throw new Error(`expected a question ${id}`)
  return found
}
const whoCame = question('who-came')

/** What a first answer is told. */
function firstFeedback(id: string, given: Answer) {
  const graded = gradeAnswer(question(id), given)
  if (!graded) throw new Error('expected an answer that fits')
  const { answer, grade } = graded
  const { verdict } = grade
  const wasCorrect = verdict === 'correct'
  return feedbackFor(question(id), {
    answer,
    verdict,
    confidence: null,
    tries: 1,
    askedForKey: false,
    wasCorrect,
  })
}
const wrong = {
  answer: { option: 'reporter' },
  verdict: 'wrong' as const,
  confidence: null,
  tries: 1,
  askedForKey: false,
  wasCorrect: false,
}

describe('feedback', () => {
  test('a first wrong try is told why, and where to look, and nothing of the key', () => {
    const feedback = feedbackFor(whoCame, wrong)
    expect(feedback.notes.map((note) => note.why)).toEqual([whoCame.options[0]?.why])
    expect(feedback.evidence).toEqual(['p1.1'])
    expect(feedback.key).toBeNull()
    expect(JSON.stringify(feedback)).not.toContain('zayd')
  })
  test.each([
    [
      'when it is right',
      { ...wrong, answer: { option: 'zayd' }, verdict: 'correct' as const, wasCorrect: true },
    ],
    ['after the second wrong try', { ...wrong, tries: 2 }],
    ['on request', { ...wrong, askedForKey: true }],
  ])('the key comes %s', (_, latest) => {
    const { key } = feedbackFor(whoCame, latest)
    expect(key?.lines.map((line) => line.id)).toEqual(['zayd'])
    expect(key?.attribution?.source).toBe('zayd')
    expect(key?.attribution?.cue?.text.en).toBe('said')
  })
  test('says nothing of what was not ticked', () => {
    const { verdict, notes } = firstFeedback('tick', { options: ['right', 'wrong'] })
    expect(verdict).toBe('wrong')
    expect(notes.map((note) => [note.part?.en, note.isRight])).toEqual([
      ['right', true],
      ['wrong', false],
    ])
  })
  test('does not show the place while finding it is what is asked', () => {
    const { evidence, notes, key } = firstFeedback('where', { segments: ['p2.1'] })
    expect({ evidence, key }).toEqual({ evidence: [], key: null })
    expect(notes.map((note) => note.why.en)).toEqual(['not there'])
  })
  test('does not quote the sentence while the verb in it is what is asked', () => {
    const evidenceAfter = (verb: string) =>
      firstFeedback('verbs', { slots: { 'gap-1': verb, 'gap-2': 'verb-1' } }).evidence
    expect(evidenceAfter('verb-3')).toEqual([])
    expect(evidenceAfter('verb-2')).toEqual(['p1.2'])
  })
  test('says why the set that was picked shows it', () => {
    const { notes, evidence } = firstFeedback('where', { segments: ['p1.2'] })
    expect(notes.map((note) => note.why.en)).toEqual(['and there'])
    expect(evidence).toEqual(['p1.2'])
  })
  test('speaks of the evidence only once the answer is right', () => {
    const told = (option: string) =>
      firstFeedback('what-and-where', { option, segments: ['p2.1'] }).notes.map((note) => note.why.en)
    expect(told('wrong')).toEqual(['why wrong'])
    expect(told('right')).toEqual(['why right', 'not there'])
  })
  test('explains each slot as it was filled', () => {
    const { notes } = firstFeedback('ways', {
      slots: { 'p1-1': 'direct', 'p1-2': 'direct', 'p2-1': 'narration' },
    })
    expect(notes.map((note) => note.isRight)).toEqual([true, false, true])
  })
  test('knows the slips an author foresaw', () => {
    expect(firstFeedback('short', { text: '٨' }).notes[0]?.why.en).toBe('one too many')
    expect(firstFeedback('short', { text: '9' }).notes[0]?.why.en).toBe('look again')
  })
  test('gives the model answer to what only a teacher can judge', () => {
    const { verdict, key } = firstFeedback('in-words', { text: 'Zayd.' })
    expect(verdict).toBe('waiting')
    expect(key?.lines.map((line) => line.text.en)).toEqual(['Zayd does.'])
  })
  test('writes events out as they happened', () => {
    const slots = { first: '1', second: '2', third: '3', fourth: '4' }
    const { key } = firstFeedback('in-turn', { slots })
    expect(key?.lines.map((line) => line.id)).toEqual(['first', 'second', 'third', 'fourth'])
  })
})

test('what a learner is given has no field for a key', () => {
  const fields = 'hasHint id kind options passage prompt rubric slots version words writes'
  for (const each of questions) {
    const shown = withoutKey(each)
    expect(Object.keys(shown).sort().join(' ')).toBe(fields)
    for (const option of [...shown.options, ...shown.slots.flatMap((slot) => slot.options)])
      expect(Object.keys(option).sort()).toEqual(['id', 'text'])
  }
})
