import { expect, test } from 'vitest'
import { deriveOne, optionsOf, type SmallLesson } from '../derive-one'

const howReported = { kind: 'how-reported' }

test('of a statement: every way in the same order, its mode is the key, told by the cue', () => {
  const derived = deriveOne({ ...howReported, statement: 'clear' })
  expect(optionsOf(derived)).toEqual([
    ['direct', 'howReported.direct', 'howReported.whyNot.direct'],
    ['*paraphrase', 'howReported.paraphrase', 'howReported.why.paraphrase cue=adding'],
    ['mixed', 'howReported.mixed', 'howReported.whyNot.mixed'],
    ['narration', 'howReported.narration', 'howReported.whyNot.narration'],
  ])
  expect(derived.prompt.en).toBe('howReported.prompt')
  expect(derived.words?.en).toBe('resolution 7 is clear')
  expect(derived.evidence).toEqual(['p1.2'])
  expect(derived.evidenceShows).toBe('the-answer')
  expect(derived.attribution).toMatchObject({ source: 'zayd', mode: 'paraphrase' })
})

test('of words between quotation marks: direct is the key', () => {
  const derived = deriveOne({ ...howReported, statement: 'came' })
  expect(optionsOf(derived)[0]).toEqual(['*direct', 'howReported.direct', 'howReported.why.direct cue=said'])
})

test('of narration: narration is the key, and nothing else is', () => {
  const derived = deriveOne({ ...howReported, segment: 'p2.1' })
  expect(optionsOf(derived).filter(([id]) => id?.startsWith('*'))).toEqual([
    ['*narration', 'howReported.narration', 'howReported.why.narration'],
  ])
  expect(derived.evidence).toEqual(['p2.1'])
  expect(derived.attribution?.mode).toBe('narration')
})

test('shows the words without the marks that would tell', () => {
  const marked = (lesson: SmallLesson) =>
    Object.assign(lesson.statements[0] as object, {
      text: { ar: '“جاء الوفد”', en: '“the delegation came”' },
    })
  expect(deriveOne({ ...howReported, statement: 'came' }, marked).words).toEqual({
    ar: 'جاء الوفد',
    en: 'the delegation came',
  })
})
