import { describe, expect, it } from 'vitest'
import { Random } from '@/bin/school/random'
import { languageGapOf } from '@/lib/progress/language-gap'
import type { Locale } from '@/lib/question/text'

interface Try {
  locale: Locale
  isRight: boolean
  rest: number
}

/** Learners of whom those who read English find the question harder by `harder`; many have the same rest score. */
function aClass(seed: number, harder: number): Try[] {
  const random = new Random(seed)
  return Array.from({ length: 90 }, () => {
    const locale = random.pick<Locale>(['ar', 'en'])
    const rest = random.between(0, 12) / 12
    return { locale, rest, isRight: random.isLucky(0.15 + 0.7 * rest - (locale === 'en' ? harder : 0)) }
  })
}

/** The odds ratio from pairs of learners, one of each language in a third; the chi-squared from what was to be expected. */
function slowly(tries: readonly Try[]) {
  const inOrder = tries.map(({ rest }) => rest).toSorted((a, b) => a - b)
  const third = ({ rest }: Try) => {
    const middle = (inOrder.indexOf(rest) + inOrder.lastIndexOf(rest) + 1) / 2
    return middle < inOrder.length / 3 ? 0 : middle < (2 * inOrder.length) / 3 ? 1 : 2
  }
  let [forArabic, forEnglish, surplus, variance] = [0, 0, 0, 0]
  for (const band of [0, 1, 2]) {
    const own = tries.filter((each) => third(each) === band)
    for (const one of own)
      for (const other of own) {
        if (one.locale !== 'ar' || other.locale !== 'en' || one.isRight === other.isRight) continue
        if (one.isRight) forArabic += 1 / own.length
        else forEnglish += 1 / own.length
      }
    const share = own.filter(({ isRight }) => isRight).length / own.length
    const arabic = own.filter(({ locale }) => locale === 'ar')
    const english = own.length - arabic.length
    surplus += arabic.filter(({ isRight }) => isRight).length - arabic.length * share
    // Hypergeometric: who is right is drawn without putting back.
    variance += (arabic.length * english * share * (1 - share)) / (own.length - 1)
  }
  return {
    oddsRatio: forArabic / forEnglish,
    chiSquared: Math.max(0, Math.abs(surplus) - 0.5) ** 2 / variance,
    delta: -2.35 * Math.log(forArabic / forEnglish),
  }
}

describe('the gap between the languages', () => {
  it.each([0, 0.1, 0.25, 0.4].flatMap((harder) => [1, 2, 3, 4, 5].map((seed) => [harder, seed] as const)))(
    'is what pairs of learners make it: English harder by %d, class %d',
    (harder, seed) => {
      const tries = aClass(seed, harder)
      const [gap, plain] = [languageGapOf(tries), slowly(tries)]
      expect(gap?.oddsRatio).toBeCloseTo(plain.oddsRatio, 9)
      expect(gap?.chiSquared).toBeCloseTo(plain.chiSquared, 9)
      expect(gap?.delta).toBeCloseTo(plain.delta, 9)
      const isNamed = plain.chiSquared >= 3.841 && Math.abs(plain.delta) >= 1.5
      expect(gap?.harderIn).toBe(isNamed ? (plain.delta < 0 ? 'en' : 'ar') : null)
    },
  )
})
