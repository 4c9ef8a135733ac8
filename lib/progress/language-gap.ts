import type { Locale } from '../question/text'
import { type MantelHaenszel, mantelHaenszel, type Stratum } from './mantel-haenszel'

/** In each language, in bands in which both were answered: fewer do not carry a comparison. */
export const FEWEST_PER_LANGUAGE = 20

/** Learners are compared within thirds of ability: finer bands would be empty in a class. */
const BANDS = 3

/** The 5 % point of chi-squared with one degree of freedom. */
const SIGNIFICANT = 3.841

/** From here on ETS calls a difference large. */
const LARGE_DELTA = 1.5

export interface LanguageGap extends MantelHaenszel {
  n: Record<Locale, number>
  /** The language in which the question is harder at equal ability; null where the difference is small or may be chance. */
  harderIn: Locale | null
}

interface LanguageTry {
  locale: Locale
  isRight: boolean
  /** From `restScores`. */
  rest: number
}

/**
 * Whether a question is harder in one language than in the other for equally able learners: Mantel–Haenszel over thirds by
 * rest score (bands this wide are the "thick matching" of Donoghue, J. R. & Allen, N. L., 1993, Journal of Educational
 * Statistics 18, 131–154), Arabic as the reference. Named only where it is significant at 5 % and at least 1.5 on the delta
 * scale, ETS's category C but for its second test (Zieky, M., 1993, in Differential Item Functioning, 337–347).
 * Null with fewer than 20 first tries in either language: ETS asks for hundreds, so in one class only a gross difference shows.
 */
export function languageGapOf(tries: readonly LanguageTry[]): LanguageGap | null {
  const bands = bandsOf(tries).filter((band) => inLanguage(band, 'ar') > 0 && inLanguage(band, 'en') > 0)
  const compared = bands.flat()
  const n = { ar: inLanguage(compared, 'ar'), en: inLanguage(compared, 'en') }
  if (n.ar < FEWEST_PER_LANGUAGE || n.en < FEWEST_PER_LANGUAGE) return null
  const gap = mantelHaenszel(bands.map(stratumOf))
  if (!gap) return null
  const isNamed = gap.chiSquared >= SIGNIFICANT && Math.abs(gap.delta) >= LARGE_DELTA
  return { ...gap, n, harderIn: isNamed ? (gap.delta < 0 ? 'en' : 'ar') : null }
}

/** Thirds by rank of the rest score; equal scores stay together. */
function bandsOf(tries: readonly LanguageTry[]): LanguageTry[][] {
  const bands: LanguageTry[][] = Array.from({ length: BANDS }, () => [])
  for (const each of tries) {
    const below = tries.filter(({ rest }) => rest < each.rest).length
    const equal = tries.filter(({ rest }) => rest === each.rest).length
    const rank = (below + equal / 2) / tries.length
    bands[Math.min(BANDS - 1, Math.floor(rank * BANDS))]?.push(each)
  }
  return bands
}

function stratumOf(band: readonly LanguageTry[]): Stratum {
  const of = (locale: Locale) => {
    const own = band.filter((each) => each.locale === locale)
    const right = own.filter(({ isRight }) => isRight).length
    return { right, wrong: own.length - right }
  }
  return { reference: of('ar'), focal: of('en') }
}

function inLanguage(tries: readonly LanguageTry[], locale: Locale): number {
  return tries.filter((each) => each.locale === locale).length
}
