import type { Answer } from '../question/answer'
import type { Option, Question } from '../question/question'
import type { RuledVerdict } from '../question/regrade'
import type { Locale } from '../question/text'
import { discriminationOf, FEWEST_LEARNERS } from './discrimination'
import { type LanguageGap, languageGapOf } from './language-gap'
import { restScores, type ScoredTry } from './rest-scores'
import { partsOf, slotPart } from './tally'
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
  /** Options, of a slot too, as `partsOf` names them, that fewer than 5 % picked; empty below 20 learners. */
  unpicked: readonly string[]
  /** Wrong options, likewise, that more of the best picked than the key; empty below 20 learners. */
  preferred: readonly string[]
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

function unpickedIn(question: Question, tries: readonly AnalysedTry[]): string[] {
  if (tries.length < FEWEST_LEARNERS) return []
  return choicesIn(question)
    .flatMap((choice) => choice.map(({ part }) => part))
    .filter((part) => tries.filter(picked(part)).length < HARDLY_ANYBODY * tries.length)
}

function preferredIn(question: Question, rated: readonly (AnalysedTry & { rest: number })[]): string[] {
  if (rated.length < FEWEST_LEARNERS) return []
  const inOrder = rated.map(({ rest }) => rest).toSorted((a, b) => b - a)
  // Whoever equals the last of them is among them.
  const least = inOrder[Math.ceil(UPPER * rated.length) - 1] ?? 1
  const best = rated.filter(({ rest }) => rest >= least)
  const picks = ({ part }: { part: string }) => best.filter(picked(part)).length
  return choicesIn(question).flatMap((choice) => {
    const key = Math.max(0, ...choice.filter(({ correct }) => correct).map(picks))
    return choice.filter((option) => !option.correct && picks(option) > key).map(({ part }) => part)
  })
}

/** What is chosen among each other: the options, and those of each slot. */
function choicesIn({ kind, options, slots }: Question) {
  const asPart = (part: string, { correct }: Option) => ({ part, correct })
  // An event's turns are no distractors: nobody wrote them.
  const written = kind === 'order' ? [] : slots
  return [
    options.map((option) => asPart(option.id, option)),
    ...written.map((slot) => slot.options.map((option) => asPart(slotPart(slot.id, option.id), option))),
  ]
}

function picked(part: string) {
  return ({ answer }: { answer: Answer }) => partsOf(answer).includes(part)
}
