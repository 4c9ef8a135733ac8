import { describe, expect, test } from 'vitest'
import { loadLessons } from '@/lib/content/load-lessons'
import { voicesOf } from '@/lib/lesson/voices'
import { parse } from './authored'

describe('who speaks how much', () => {
  const { voices, narration, unnamed, resting } = voicesOf(parse())

  test('counts the words of a source’s statements, the cue aside', () => {
    expect(voices).toHaveLength(1)
    expect(voices[0]).toMatchObject({
      words: { ar: 5, en: 7 },
    })
  })

  test('the shares of all sources and of the reporter make the whole', () => {
    const article = { ar: 14, en: 18 }
    expect(voices[0]?.share).toEqual({ ar: 5 / article.ar, en: 7 / article.en })
    expect(narration.ar).toBeCloseTo(9 / article.ar)
    expect(narration.en).toBeCloseTo(11 / article.en)
  })

  test('names what rests on a document, and which sources have no name', () => {
    expect(unnamed).toEqual([])
    expect(resting.map(({ statement, mention }) => [statement.id, mention.document])).toEqual([
      ['clear', 'res-7'],
    ])
  })
})

test('in every lesson no source and not the reporter has less than nothing, and together they have all', async () => {
  for (const lesson of await loadLessons()) {
    const { voices, narration } = voicesOf(lesson)
    for (const locale of ['ar', 'en'] as const) {
      const shares = [...voices.map((voice) => voice.share[locale]), narration[locale]]
      for (const share of shares) expect(share).toBeGreaterThan(0)
      expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1)
    }
  }
})
