import { expect, test } from 'vitest'
import { scoreOpen } from '@/lib/question/open/score'

test('no machine judges two or three sentences', () => {
  expect(scoreOpen()).toBeNull()
})
