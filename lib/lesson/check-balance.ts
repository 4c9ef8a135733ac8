import type { Question } from '../question/question'
import { type Locale, locales } from '../question/text'
import { REPORTER } from '../question/who-said-it/schema'
import { checkOverlap } from './check-overlap'
import type { Lesson } from './lesson'

/** A rule over few questions says nothing. */
const FEW = 8

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

/** Kinds whose options always stand in the same order tell nothing by position. */
function checkPositions(questions: readonly Question[]): string[] {
  return (['choice', 'who-said-it', 'which-document'] as const).flatMap((kind) => {
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
  const written = questions.filter((question) => question.kind === 'choice')
  if (written.length < FEW) return []
  const isLongest = ({ options }: Question) => {
    const key = options.find((option) => option.correct)
    return options.every(
      (option) => option === key || option.text[locale].length < (key?.text[locale].length ?? 0),
    )
  }
  const byChance = written.reduce((sum, question) => sum + 1 / question.options.length, 0)
  const longest = written.filter(isLongest).length
  return longest > Math.ceil(byChance)
    ? [
        `choice: expected the key to be the longest option (${locale}) in at most ${Math.ceil(byChance)}, got ${longest}`,
      ]
    : []
}

/** A lesson that makes readers distrust true reports has failed (Graham and others, 2023). */
function checkClaims(questions: readonly Question[]): string[] {
  const claims = questions.filter((question) => question.kind === 'judgement')
  const share = claims.filter((question) => keyOf(question) === 'true').length / claims.length
  return share < 0.6
    ? [`judgement: expected at least 60 % of the claims to be true, got ${percent(share)}`]
    : []
}

const percent = (share: number) => `${Math.round(share * 100)} %`
