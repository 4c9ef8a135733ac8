import type { Answer } from '../question/answer'
import type { OptionId, Question } from '../question/question'
import type { RuledVerdict } from '../question/regrade'
import type { Locale } from '../question/text'
import { discriminationOf, FEWEST_LEARNERS } from './discrimination'
import { type LanguageGap, languageGapOf } from './language-gap'
import { restScores, type ScoredTry } from './rest-scores'
import { partsOf } from './tally'
import { type Interval, wilsonInterval } from './wilson-interval'

/** A first try at any question of a lesson. */
export interface AnalysedTry extends ScoredTry {
  answer: Answer
  verdict: RuledVerdict
  locale: Locale
}

export interface QuestionAnalysis {
  right: number
  /** First tries that have been judged. */
  n: number
  /** 95 %; null where nobody has tried. */
  interval: Interval | null
  discrimination: number | null
  /** Options that fewer than 5 % picked; empty below 20 learners. */
  unpicked: readonly OptionId[]
  /** Wrong options that more of the best picked than the key; empty below 20 learners. */
  preferred: readonly OptionId[]
  language: LanguageGap | null
}

const HARDLY_ANYBODY = 0.05

/** The best: the upper 27 % by rest score, where a group tells most. */
const UPPER = 0.27

/**
 * What first tries tell about one question. Unpicked: an option that fewer than 5 % choose distracts nobody (Haladyna, T. M. &
 * Downing, S. M., 1993, Educational and Psychological Measurement 53, 999–1010). Preferred: of the upper 27 % (Kelley, T. L.,
 * 1939, Journal of Educational Psychology 30, 17–24), more chose it than the key: the key may be the wrong one.
 */
export function analyseQuestion(question: Question, tries: readonly AnalysedTry[]): QuestionAnalysis {
  const own = tries.filter(({ questionId, possible }) => questionId === question.id && possible > 0)
  const rest = restScores(tries, question.id)
  const rated = own.flatMap((each) => {
    const score = rest.get(each.learnerId)
    return score === undefined ? [] : [{ ...each, rest: score, isRight: each.verdict === 'correct' }]
  })
  const right = own.filter(({ verdict }) => verdict === 'correct').length
  return {
    right,
    n: own.length,
    interval: wilsonInterval(right, own.length),
    discrimination: discriminationOf(rated),
    unpicked: unpickedIn(question, own),
    preferred: preferredIn(question, rated),
    language: languageGapOf(rated),
  }
}

function unpickedIn({ options }: Question, tries: readonly AnalysedTry[]): OptionId[] {
  if (tries.length < FEWEST_LEARNERS) return []
  return options
    .map(({ id }) => id)
    .filter((id) => tries.filter(picked(id)).length < HARDLY_ANYBODY * tries.length)
}

function preferredIn({ options }: Question, rated: readonly (AnalysedTry & { rest: number })[]): OptionId[] {
  if (rated.length < FEWEST_LEARNERS) return []
  const inOrder = rated.map(({ rest }) => rest).toSorted((a, b) => b - a)
  // Whoever equals the last of them is among them.
  const least = inOrder[Math.ceil(UPPER * rated.length) - 1] ?? 1
  const best = rated.filter(({ rest }) => rest >= least)
  const picks = ({ id }: { id: OptionId }) => best.filter(picked(id)).length
  const key = Math.max(0, ...options.filter(({ correct }) => correct).map(picks))
  return options.filter((option) => !option.correct && picks(option) > key).map(({ id }) => id)
}

function picked(option: OptionId) {
  return ({ answer }: { answer: Answer }) => partsOf(answer).includes(option)
}
