import { expect, test } from 'vitest'
import { calibrationOf } from '@/lib/progress/calibration'

const said = (confidence: 'guess' | 'think' | 'sure' | null, verdict: 'correct' | 'partial' | 'wrong') => ({
  confidence,
  verdict,
})

test('counts what was right, by how sure the learner was', () => {
  const answers = [
    said('sure', 'correct'),
    said('sure', 'wrong'),
    said('sure', 'partial'),
    said('guess', 'correct'),
    said(null, 'correct'),
  ]
  expect(calibrationOf(answers)).toEqual([
    { confidence: 'guess', answers: 1, right: 1 },
    { confidence: 'sure', answers: 3, right: 1 },
  ])
})

test('says nothing to who never said', () => {
  expect(calibrationOf([said(null, 'correct')])).toEqual([])
})
