import type { Question } from '../question/question'
import { type Locale, locales } from '../question/text'
import { REPORTER } from '../question/who-said-it/schema'
import { checkGuessing } from './check-guessing'
import { checkOverlap } from './check-overlap'
import type { Lesson } from './lesson'
import { percent } from './percent'

/** A rule over few questions says nothing. */
const FEW = 8

/** In the other kinds the options are the same in every question: their place and their length tell nothing. */
const withOptionsOfTheirOwn = ['choice', 'who-said-it', 'which-document'] as const

/**
 * What makes the questions of a lesson guessable or one-sided without any single one being wrong: each problem with
 * its numbers. Empty for a balanced lesson.
 */
export function checkBalance(lesson: Lesson): string[] {
  const questions = lesson.sections.flatMap((section) => section.questions)
  return [
    ...checkSources(lesson, questions),
    ...checkPositions(questions),
    ...locales.flatMap((locale) => checkLongest(questions, locale)),
    ...checkClaims(questions),
    ...checkOverlap(questions),
    ...checkGuessing(lesson),
  ].map((problem) => `lessons/${lesson.id}/lesson.yaml: ${problem}`)
}

const keyOf = (question: Question) => question.options.find((option) => option.correct)?.id

function checkSources(lesson: Lesson, questions: readonly Question[]): string[] {
  const asked = questions.filter((question) => question.kind === 'who-said-it')
  if (asked.length < FEW) return []
  return [...lesson.sources.keys(), REPORTER].flatMap((source) => {
    const share = asked.filter((question) => keyOf(question) === source).length / asked.length
    if (share === 0 && source !== REPORTER)
      return [`who-said-it: expected ${source} to be the answer at least once`]
    if (share > 0.4)
      return [`who-said-it: expected ${source} to be the answer in at most 40 %, got ${percent(share)}`]
    return []
  })
}

function checkPositions(questions: readonly Question[]): string[] {
  return withOptionsOfTheirOwn.flatMap((kind) => {
    const keys = questions.filter((question) => question.kind === kind && question.options.length === 4)
    if (keys.length < FEW) return []
    return [0, 1, 2, 3].flatMap((position) => {
      const share = keys.filter((question) => question.options[position]?.correct).length / keys.length
      return share > 0.4 || share < 0.1
        ? [`${kind}: expected the key in place ${position + 1} in 10 to 40 %, got ${percent(share)}`]
        : []
    })
  })
}

function checkLongest(questions: readonly Question[], locale: Locale): string[] {
  return withOptionsOfTheirOwn.flatMap((kind) => {
    const asked = questions.filter((question) => question.kind === kind)
    if (asked.length < FEW) return []
    const byChance = asked.reduce((sum, question) => sum + 1 / question.options.length, 0)
    // Thirds do not add up to a whole number exactly.
    const most = Math.floor(byChance + 1e-9)
    const longest = asked.filter((question) => isKeyLongest(question, locale)).length
    return longest > most
      ? [`${kind}: expected the key to be the longest option (${locale}) in at most ${most}, got ${longest}`]
      : []
  })
}

function isKeyLongest({ options }: Question, locale: Locale): boolean {
  const key = options.find((option) => option.correct)
  return options.every(
    (option) => option === key || option.text[locale].length < (key?.text[locale].length ?? 0),
  )
}

/** A lesson that makes readers distrust true reports has failed (Graham and others, 2023). */
function checkClaims(questions: readonly Question[]): string[] {
  const claims = questions.filter((question) => question.kind === 'judgement')
  const share = claims.filter((question) => keyOf(question) === 'true').length / claims.length
  return share < 0.6
    ? [`judgement: expected at least 60 % of the claims to be true, got ${percent(share)}`]
    : []
}
