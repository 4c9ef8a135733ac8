import { expect, test } from 'vitest'
import { deriveOne, optionsOf, type SmallLesson } from '../derive-one'

const whoSaidIt = { kind: 'who-said-it', options: ['reporter', 'zayd'] }
const ofCame = { ...whoSaidIt, statement: 'came' }
const ofWeather = { ...whoSaidIt, segment: 'p2.1' }

test('of a statement: its source is the key, told by the cue and the place; the reporter is told why not', () => {
  const derived = deriveOne(ofCame)
  expect(optionsOf(derived)).toEqual([
    ['reporter', 'whoSaidIt.reporter', 'whoSaidIt.whyNotReporter'],
    [
      '*zayd',
      'Zayd',
      'whoSaidIt.whyRight name=Zayd gender=masculine cue=said place=place.paragraph number=1',
    ],
  ])
  expect(derived.prompt.en).toBe('whoSaidIt.prompt')
  expect(derived.words?.en).toBe('the delegation came')
  expect(derived.attribution).toMatchObject({ source: 'zayd', mode: 'direct', document: null })
})

test('of narration: the reporter is the key, and a source is told where it does speak', () => {
  const derived = deriveOne(ofWeather)
  expect(optionsOf(derived)).toEqual([
    ['*reporter', 'whoSaidIt.reporter', 'whoSaidIt.whyReporter'],
    ['zayd', 'Zayd', 'whoSaidIt.whyWrong name=Zayd gender=masculine places=place.paragraph number=1'],
  ])
  expect(derived.words?.en).toBe('The weather is mild today.')
  expect(derived.attribution).toEqual({ source: null, cue: null, mode: 'narration', document: null })
})

test('the author’s note on a statement is part of why it is right', () => {
  const derived = deriveOne(ofCame, (lesson) =>
    Object.assign(lesson.statements[0] as object, { note: { ar: 'ملاحظة', en: 'a note' } }),
  )
  expect(optionsOf(derived)[1]?.[2]).toMatch(/^withNote why=whoSaidIt\.whyRight .* note=a note$/)
})

test('the evidence is the cue and the words, unless the author says where', () => {
  const elsewhere = (lesson: SmallLesson) =>
    Object.assign(lesson.statements[1] as object, {
      cue: { segment: 'p1.1', text: { ar: 'قال', en: 'said' } },
    })
  expect(deriveOne(ofCame).evidence).toEqual(['p1.1'])
  expect(deriveOne({ ...whoSaidIt, statement: 'clear' }, elsewhere).evidence).toEqual(['p1.1', 'p1.2'])
  expect(deriveOne(ofWeather).evidence).toEqual(['p2.1'])
  expect(deriveOne({ ...ofCame, evidence: ['p1.2'] }).evidence).toEqual(['p1.2'])
})

test('asks about a part of the statement where the author gives one', () => {
  expect(deriveOne({ ...ofCame, words: { ar: 'جاء', en: 'came' } }).words?.en).toBe('came')
})
