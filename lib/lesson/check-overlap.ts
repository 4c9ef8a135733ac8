import type { Question } from '../question/question'
import { type Locale, locales } from '../question/text'
import { wordsIn } from './words-in'

/** Questions of a lesson of which one asks what another asked, or says what another wants to know. */
export function checkOverlap(questions: readonly Question[]): string[] {
  return [
    ...checkAskedTwice(questions),
    ...checkWordsAskedTwice(questions),
    ...locales.flatMap((locale) => checkGivenAway(questions, locale)),
  ]
}

function checkAskedTwice(questions: readonly Question[]): string[] {
  const seen = new Map<string, string>()
  return questions.flatMap((question) => {
    const asks = [question.kind, question.prompt.ar, question.words?.ar].join('\n')
    const earlier = seen.get(asks)
    seen.set(asks, question.id)
    return earlier
      ? [`${question.id}: expected another question than ${earlier}, which asks the same of the same words`]
      : []
  })
}

/** Kinds that ask of words in the article whose they are, where they come from or how they are reported. */
const aboutWords: readonly Question['kind'][] = [
  'who-said-it',
  'which-document',
  'how-reported',
  'match',
  'classify',
]

/** One of several claims may stand alone in another question, or be a part of what stands there. */
function checkWordsAskedTwice(questions: readonly Question[]): string[] {
  const asked = questions
    .filter(({ kind }) => aboutWords.includes(kind))
    .flatMap((question) => wordsOf(question, 'ar').map((words) => ({ question, words: bare(words) })))
  return asked.flatMap(({ question, words }, index) => {
    const earlier = asked
      .slice(0, index)
      .find(
        (other) =>
          other.question !== question &&
          other.question.skill === question.skill &&
          (other.words.includes(words) || words.includes(other.words)),
      )
    return earlier
      ? [
          `${question.id}: expected other words than those of ${earlier.question.id}, which asks the same of them`,
        ]
      : []
  })
}

/** A key in so many words may stand elsewhere by chance. */
const TELLING = 3

/** The right option of one question, in the words that another one quotes or asks with. */
function checkGivenAway(questions: readonly Question[], locale: Locale): string[] {
  return questions.flatMap((question) => {
    const key = bare(question.options.find((option) => option.correct)?.text[locale] ?? '')
    if (question.kind !== 'choice' || key.split(' ').length < TELLING) return []
    const tells = questions.find(
      (other) =>
        other !== question &&
        [other.prompt[locale], ...wordsOf(other, locale)].some((words) => bare(words).includes(key)),
    )
    return tells ? [`${question.id}: expected an answer that ${tells.id} does not give away (${locale})`] : []
  })
}

function wordsOf({ words, slots }: Question, locale: Locale): string[] {
  return [...(words ? [words] : []), ...slots.map((slot) => slot.text)].map((text) => text[locale])
}

const bare = (text: string) => wordsIn(text).join(' ')
