import type { Question } from '../question/question'
import { type Locale, locales } from '../question/text'
import type { Lesson } from './lesson'
import { percent } from './percent'
import { wordsIn } from './words-in'

/** Over fewer questions a lucky guess or two is a large share. */
const FEW = 20

/** How far above chance somebody may come who has not read the article. */
const MARGIN = 0.15

/** A question as somebody sees it who has not read the article, in one language. */
interface Seen {
  asked: string
  options: readonly string[]
  title: string
}

/** How likely an option is found to be the right one, going by the wording. */
type Guess = (option: string, seen: Seen) => number

const guesses: Record<string, Guess> = {
  'the longest option': (option) => option.length,
  'the shortest option': (option) => -option.length,
  'the option most like the question': (option, { asked }) => shared(option, asked),
  'the option least like the question': (option, { asked }) => -shared(option, asked),
  'the option most like the others': (option, { options }) => shared(option, ...options),
  'the option least like the others': (option, { options }) => -shared(option, ...options),
  'the option most like the title': (option, { title }) => shared(option, title),
  'the first option': (option, { options }) => -options.indexOf(option),
  'the last option': (option, { options }) => options.indexOf(option),
}

/**
 * What a reader gets right who has not read the article and goes by the wording: no way of guessing may come further
 * above chance than 15 points. Only questions with one right option are looked at.
 */
export function checkGuessing(lesson: Lesson): string[] {
  const questions = lesson.sections
    .flatMap((section) => section.questions)
    .filter(({ options }) => options.filter(({ correct }) => correct).length === 1)
  if (questions.length < FEW) return []
  const most = average(questions.map(({ options }) => 1 / options.length)) + MARGIN
  return locales.flatMap((locale) =>
    Object.entries(guesses).flatMap(([what, guess]) => {
      const share = average(
        questions.map((question) => chanceOf(guess, question, lesson.title[locale], locale)),
      )
      return share > most
        ? [
            `guessing: expected ${what} (${locale}) to be right in at most ${percent(most)}, got ${percent(share)}`,
          ]
        : []
    }),
  )
}

/** Among options that look equally likely one is taken at random. */
function chanceOf(guess: Guess, { prompt, words, options }: Question, title: string, locale: Locale): number {
  const texts = options.map(({ text }) => text[locale])
  const seen = { asked: `${prompt[locale]} ${words?.[locale] ?? ''}`, options: texts, title }
  const likely = texts.map((text) => guess(text, seen))
  const best = options.filter((_, index) => likely[index] === Math.max(...likely))
  return best.some(({ correct }) => correct) ? 1 / best.length : 0
}

/** How many words of an option stand in other texts, each time counted; itself is no other. */
function shared(option: string, ...texts: readonly string[]): number {
  const own = new Set(wordsIn(option))
  return texts
    .filter((text) => text !== option)
    .flatMap((text) => [...new Set(wordsIn(text))])
    .filter((word) => own.has(word)).length
}

const average = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
