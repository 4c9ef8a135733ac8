import { expect, test } from 'vitest'
import { deriveOne, optionsOf, type SmallLesson } from '../derive-one'

const whichDocument = { kind: 'which-document', options: ['none', 'res-7'] }
const ofClear = { ...whichDocument, statement: 'clear' }
const ofCame = { ...whichDocument, statement: 'came' }

test('of words that rest on a document: it is the key, told by its relation and place', () => {
  const derived = deriveOne(ofClear)
  expect(optionsOf(derived)).toEqual([
    ['none', 'whichDocument.none', 'whichDocument.whyNotNone'],
    [
      '*res-7',
      'Resolution 7',
      'whichDocument.whyRight document=resolution 7 relation=is-about place=place.paragraph number=1',
    ],
  ])
  expect(derived.evidence).toEqual(['p1.2'])
  expect(derived.evidenceShows).toBe('the-answer')
  expect(derived.attribution).toMatchObject({ source: 'zayd', mode: 'paraphrase', document: 'res-7' })
})

test('of words that rest on none: that is the key, and the document is told where it does come up', () => {
  const derived = deriveOne(ofCame)
  expect(optionsOf(derived)).toEqual([
    ['*none', 'whichDocument.none', 'whichDocument.whyNone name=Zayd gender=masculine'],
    ['res-7', 'Resolution 7', 'whichDocument.whyWrong document=resolution 7 places=place.paragraph number=1'],
  ])
  expect(derived.evidence).toEqual(['p1.1'])
  expect(derived.evidenceShows).toBe('what-the-text-says')
  expect(derived.attribution?.document).toBeNull()
})

test('where only some words of a statement rest on it, the key is as the words asked about', () => {
  const whereClear = { ar: 'القرار 7', en: 'resolution 7' }
  const only = (lesson: SmallLesson) =>
    Object.assign(lesson.statements[1] as object, {
      documents: [{ document: 'res-7', relation: 'is-about', words: whereClear }],
    })
  const keyOf = (focus: object) =>
    deriveOne({ ...ofClear, focus }, only).options.find(({ correct }) => correct)?.id
  expect(keyOf(whereClear)).toBe('res-7')
  expect(keyOf({ ar: 'واضح', en: 'clear' })).toBe('none')
})

test('where the document itself speaks, that is why it is right', () => {
  const derived = deriveOne(ofClear, (lesson) => {
    Object.assign(lesson.sources, {
      'res-7': { kind: 'document', gender: 'masculine', initial: { ar: 'ق', en: 'R' } },
    })
    Object.assign(lesson.statements[1] as object, { source: 'res-7' })
  })
  expect(optionsOf(derived)[1]?.[2]).toBe(
    'whichDocument.whySpeaks document=resolution 7 cue=adding place=place.paragraph number=1',
  )
})
